package org.lianxi.committee.override;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** There is no such override. */
public final class UnknownOverride extends Refusal {

    /** Refuses an id that names no override. */
    public UnknownOverride(OverrideId id) {
        super(Kind.UNKNOWN, "override " + id);
    }
}
