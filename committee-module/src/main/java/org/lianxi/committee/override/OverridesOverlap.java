package org.lianxi.committee.override;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** For this cell and place another override holds in the same days. */
public final class OverridesOverlap extends Refusal {

    /** Refuses a second one. */
    public OverridesOverlap(OverrideId other) {
        super(Kind.RULE, "overlaps override " + other);
    }
}
