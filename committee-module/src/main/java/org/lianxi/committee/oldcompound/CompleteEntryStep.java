package org.lianxi.committee.oldcompound;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.territory.CompoundId;

/** A step before the entry of a company is done (O1). */
public interface CompleteEntryStep {

    /**
     * Marks it as done today. Note: what shows it, 1 to 300 characters.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not maintain organisations there
     * @throws NotAnOldCompound if it has not been assessed
     * @throws NoEntryDecided if entry was not decided for it
     * @throws OwnersDecisionMissing if it is the entry itself and the owners have not decided
     * @throws EntryStepsMissing if it is the entry itself and another step is missing
     * @throws org.lianxi.committee.refusal.InvalidInput if the note is missing or too long
     */
    void complete(PersonId by, CompoundId compound, EntryStep step, String note);
}
