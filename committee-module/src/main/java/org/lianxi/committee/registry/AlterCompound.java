package org.lianxi.committee.registry;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.territory.CompoundId;

/** Alters what the register says of a compound: name, households, what an old compound lacks. */
public interface AlterCompound {

    /**
     * Alters it from this day; before it stays as it was.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not maintain organisations there
     * @throws org.lianxi.committee.territory.UnknownCompound if there is no such compound
     * @throws org.lianxi.committee.refusal.InvalidInput if a field breaks its rules
     * @throws org.lianxi.committee.organisation.EndBeforeBeginning if what it follows began later
     */
    void alter(PersonId by, CompoundId compound, CompoundAlteration alteration);
}
