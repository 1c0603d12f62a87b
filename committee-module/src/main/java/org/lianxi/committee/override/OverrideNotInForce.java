package org.lianxi.committee.override;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The override does not hold, so it can not be ended. */
public final class OverrideNotInForce extends Refusal {

    /** Refuses to end it. */
    public OverrideNotInForce(OverrideId id) {
        super(Kind.RULE, "override " + id + " does not hold");
    }
}
