package org.lianxi.committee.territory;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** There is no such building in the compound. */
public final class UnknownBuilding extends Refusal {

    /** Refuses it. */
    public UnknownBuilding(BuildingId id) {
        super(Kind.UNKNOWN, "building " + id);
    }
}
