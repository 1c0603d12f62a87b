package org.lianxi.bpmn.decision;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lianxi.committee.procedure.DecisionColumn.Kind;

/**
 * An input, a parameter or an output as Java expects it.
 *
 * @param values what may stand there, for truths and choices
 * @param smallest for numbers
 * @param largest for numbers
 */
public record Column(String name, Kind kind, List<String> values, long smallest, long largest) {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,15}");

    static Column choice(String name, Kind kind, List<String> values) {
        return new Column(name, kind, values, 0, 0);
    }

    static Column number(String name, long smallest, long largest) {
        return new Column(name, Kind.NUMBER, List.of(), smallest, largest);
    }

    static Column text(String name) {
        return new Column(name, Kind.TEXT, List.of(), 0, 0);
    }

    /** Whether this value, written without quotation marks, may stand here. */
    public boolean knows(String value) {
        return switch (kind) {
            case TRUTH, CHOICE -> values.contains(value);
            case NUMBER -> isWithin(value);
            case TEXT -> true;
        };
    }

    private boolean isWithin(String value) {
        return WHOLE_NUMBER.matcher(value).matches()
                && Long.parseLong(value) >= smallest
                && Long.parseLong(value) <= largest;
    }

    /** The value as an expression of the table sees it. */
    public Object typed(String value) {
        return switch (kind) {
            case TRUTH -> Boolean.valueOf(value);
            case NUMBER -> Long.valueOf(value);
            case CHOICE, TEXT -> value;
        };
    }

    /** What a cell of this output says, without quotation marks; empty when it is no value that this column knows. */
    Optional<String> literal(String cell) {
        boolean isQuoted = kind == Kind.CHOICE || kind == Kind.TEXT;
        if (!isQuoted) {
            return Optional.of(cell).filter(this::knows);
        }
        boolean hasQuotes = cell.length() >= 2
                && cell.startsWith("\"")
                && cell.endsWith("\"")
                && cell.indexOf('"', 1) == cell.length() - 1;
        return hasQuotes ? Optional.of(cell.substring(1, cell.length() - 1)).filter(this::knows) : Optional.empty();
    }
}
