package org.lianxi.committee.oldcompound;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.territory.CompoundId;

/** The street decides what is done about an old compound. */
public interface DecideStrategy {

    /**
     * Decides it, with the facts of today, until it is reviewed. Reason: up to 500 characters, needed for what differs from
     * the table and for what the street decides by hand (O4).
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not approve changes of the registers there
     * @throws NotAnOldCompound if it has not been assessed
     * @throws org.lianxi.committee.refusal.InvalidInput if the reason is missing or too long
     */
    void decide(PersonId by, CompoundId compound, Strategy strategy, String reason);
}
