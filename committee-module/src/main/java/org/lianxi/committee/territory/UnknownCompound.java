package org.lianxi.committee.territory;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** There is no such compound. */
public final class UnknownCompound extends Refusal {

    /** Refuses an id that names no compound. */
    public UnknownCompound(CompoundId id) {
        super(Kind.UNKNOWN, "compound " + id);
    }
}
