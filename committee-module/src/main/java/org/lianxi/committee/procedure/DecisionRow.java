package org.lianxi.committee.procedure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a decision table.
 *
 * @param rule id, such as {@code M05}: never renamed, kept with whatever was decided by it
 * @param conditions by input, as the table writes them; an input that plays no part is left out
 * @param results by output, without quotation marks; an empty cell is left out
 * @param ground where the rule comes from, with its tag: law, source, seed or our own proposal
 */
public record DecisionRow(String rule, Map<String, String> conditions, Map<String, String> results, Wording ground) {

    public DecisionRow {
        conditions = Collections.unmodifiableMap(new LinkedHashMap<>(conditions));
        results = Collections.unmodifiableMap(new LinkedHashMap<>(results));
    }

    /**
     * What the row says in a column that every row fills.
     *
     * @throws IllegalArgumentException when it says nothing there
     */
    public String result(String output) {
        return find(output).orElseThrow(() -> new IllegalArgumentException("Row " + rule + " has no " + output));
    }

    /** What the row says in this column, when it says something. */
    public Optional<String> find(String output) {
        return Optional.ofNullable(results.get(output));
    }
}
