package org.lianxi.committee.importing;

import java.util.Map;
import java.util.Optional;

/**
 * The words of a sheet, in every language that is offered.
 *
 * @param columns column by heading
 * @param constants name of a post or a kind of organisation by its word
 */
public record ImportWords(Map<String, Column> columns, Map<String, String> constants) {

    /** Keeps unmodifiable copies. */
    public ImportWords {
        columns = Map.copyOf(columns);
        constants = Map.copyOf(constants);
    }

    Optional<Column> column(String heading) {
        return Optional.ofNullable(columns.get(heading));
    }

    /** The constant of this word, or of this name, among some. */
    public <E extends Enum<E>> Optional<E> constant(String word, E[] among) {
        String name = Optional.ofNullable(constants.get(word)).orElse(word);
        for (E each : among) {
            if (each.name().equals(name)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
