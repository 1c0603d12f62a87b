package org.lianxi.committee.importing;

import java.util.List;
import java.util.Optional;

/**
 * What is wrong with a row.
 *
 * @param row its number in the sheet; the heading is 1
 * @param column empty when it concerns the whole row
 * @param code of the text that explains it
 * @param arguments values for the places in the text
 */
public record RowProblem(int row, Optional<Column> column, String code, List<Object> arguments) {

    /** Keeps an unmodifiable copy. */
    public RowProblem {
        arguments = List.copyOf(arguments);
    }
}
