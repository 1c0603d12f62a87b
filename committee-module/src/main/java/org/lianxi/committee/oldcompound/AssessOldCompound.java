package org.lianxi.committee.oldcompound;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.territory.CompoundId;

/** Somebody who keeps the registers says how an old compound is. */
public interface AssessOldCompound {

    /**
     * Puts the compound on the list, or corrects what is said of it; what fits it is judged anew at once, for its neighbours
     * too.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not maintain organisations there
     * @throws org.lianxi.committee.territory.UnknownCompound if there is no such compound
     * @throws org.lianxi.committee.refusal.InvalidInput if a field breaks its rules
     */
    void assess(PersonId by, CompoundId compound, Assessment assessment);
}
