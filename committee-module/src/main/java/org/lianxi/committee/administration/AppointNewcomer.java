package org.lianxi.committee.administration;

import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.mandate.PersonId;

/** Enters a person and gives them their first mandate, or does neither. */
public interface AppointNewcomer {

    /**
     * Registers and appoints.
     *
     * @throws org.lianxi.committee.refusal.Refusal for whatever {@link RegisterPerson} or {@link AppointToPost} refuses
     */
    MandateId appoint(PersonId by, NewcomerDraft draft);
}
