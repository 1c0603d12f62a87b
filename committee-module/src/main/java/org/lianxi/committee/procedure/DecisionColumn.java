package org.lianxi.committee.procedure;

import java.util.List;

/**
 * An input, a parameter or an output of a decision table.
 *
 * @param name as conditions and evaluations use it
 * @param label what a reader sees
 * @param values what can stand there, when that is a list: {@code true} and {@code false}, or the members of an enum
 */
public record DecisionColumn(String name, Wording label, Kind kind, List<String> values) {

    public DecisionColumn {
        values = List.copyOf(values);
    }

    /** What sort of values a column holds. */
    public enum Kind {
        TRUTH,
        CHOICE,
        NUMBER,
        TEXT
    }
}
