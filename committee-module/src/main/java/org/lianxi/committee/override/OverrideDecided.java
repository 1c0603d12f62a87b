package org.lianxi.committee.override;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Somebody has decided about the override. */
public final class OverrideDecided extends Refusal {

    /** Refuses a second decision. */
    public OverrideDecided(OverrideId id) {
        super(Kind.CONFLICT, "override " + id + " is decided");
    }
}
