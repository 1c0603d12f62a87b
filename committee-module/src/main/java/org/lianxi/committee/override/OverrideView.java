package org.lianxi.committee.override;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Reach;

/**
 * An override with its history.
 *
 * @param matrix what the matrix says of the cell
 * @param inForce whether it holds today
 * @param decision who decided it, when and with which remark
 * @param end who ended it, when and why
 */
public record OverrideView(
        OverrideId id,
        OverrideDraft draft,
        Reach matrix,
        OverrideState state,
        boolean inForce,
        Step proposal,
        Optional<Step> decision,
        Optional<Step> end) {

    /** What somebody did, with the words that were given. */
    public record Step(PersonId by, Instant at, String remark) {}
}
