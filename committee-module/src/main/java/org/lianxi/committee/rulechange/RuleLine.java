package org.lianxi.committee.rulechange;

import java.util.List;
import java.util.Optional;
import org.lianxi.committee.procedure.ParameterVersion;

/**
 * A parameter as it holds in one place.
 *
 * @param version the value in force and whose word it is
 * @param change the change by which it came; empty for the usual value
 * @param coming approved here or around, with a first day to come
 * @param waiting proposed here or around, and not decided yet
 */
public record RuleLine(
        ParameterVersion version,
        Optional<RuleChangeId> change,
        List<RuleChangeView> coming,
        List<RuleChangeView> waiting) {

    /** Keeps unmodifiable copies. */
    public RuleLine {
        coming = List.copyOf(coming);
        waiting = List.copyOf(waiting);
    }
}
