package org.lianxi.committee.oldcompound;

import org.lianxi.committee.territory.CompoundId;

/** How far two compounds lie apart. */
public record Gap(CompoundId one, CompoundId other, int metres) {

    /** Whether it is about this compound. */
    public boolean touches(CompoundId compound) {
        return one.equals(compound) || other.equals(compound);
    }

    /** The other of the two. */
    public CompoundId otherThan(CompoundId compound) {
        return one.equals(compound) ? other : one;
    }
}
