package org.lianxi.committee.oldcompound;

import org.lianxi.committee.territory.CompoundId;

/** An old compound as register and assessment describe it today. */
public record Listed(CompoundId id, String name, int households, int buildings, Demand demand, OwnersWill will) {

    boolean isRefused() {
        return will == OwnersWill.REFUSED;
    }
}
