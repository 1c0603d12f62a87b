package org.lianxi.committee.registry;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.territory.CompoundId;

/** Records how far two compounds lie apart. */
public interface MeasureDistance {

    /**
     * Records it; an earlier distance is corrected.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not maintain organisations there
     * @throws org.lianxi.committee.territory.UnknownCompound if there is no such compound
     * @throws org.lianxi.committee.refusal.InvalidInput if a field breaks its rules
     */
    void measure(PersonId by, CompoundId one, CompoundId other, int metres);
}
