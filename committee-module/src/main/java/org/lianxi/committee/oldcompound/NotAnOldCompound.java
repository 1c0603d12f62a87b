package org.lianxi.committee.oldcompound;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.committee.territory.CompoundId;

/** The compound has not been assessed as an old one. */
public final class NotAnOldCompound extends Refusal {

    NotAnOldCompound(CompoundId id) {
        super(Kind.RULE, "Compound " + id + " is not on the list");
    }
}
