package org.lianxi.meeting.evaluation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody with a slip says.
 *
 * @param level empty when none was chosen, which is refused
 * @param remark in own words; may be empty
 * @param degrees only those that were given
 */
public record Reply(
        Optional<Satisfaction> level, Set<EvaluationReason> reasons, String remark, Map<Degree, Integer> degrees) {

    public Reply {
        reasons = Set.copyOf(reasons);
        degrees = Map.copyOf(degrees);
    }

    /** A level and nothing else. */
    public static Reply of(Satisfaction level) {
        return new Reply(Optional.of(level), Set.of(), "", Map.of());
    }
}
