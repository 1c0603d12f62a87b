package org.lianxi.committee.administration;

import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.mandate.PersonId;

/** Gives a person a mandate. */
public interface AppointToPost {

    /**
     * Appoints.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the acting person may not maintain accounts
     * @throws org.lianxi.committee.refusal.InvalidInput if the post does not exist in such an organisation, or the term
     *     ends before it begins
     * @throws DutiesNotSeparated if an administrator would get a second post (SOD-10)
     */
    MandateId appoint(PersonId by, MandateDraft draft);
}
