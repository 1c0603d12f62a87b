package org.lianxi.committee.oldcompound;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.committee.territory.CompoundId;

/** The steps of entry are of a compound for which entry was decided (O1). */
public final class NoEntryDecided extends Refusal {

    NoEntryDecided(CompoundId id) {
        super(Kind.RULE, "Compound " + id + " is not to be entered");
    }
}
