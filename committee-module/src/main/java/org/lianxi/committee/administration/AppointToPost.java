package org.lianxi.committee.administration;

import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.mandate.PersonId;

/** Gives a person a mandate. */
public interface AppointToPost {

    /**
     * Appoints.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the post is not the acting person's to give ({@link WhoAppoints})
     * @throws org.lianxi.committee.refusal.InvalidInput if the post does not exist in such an organisation, the term
     *     ends before it begins, somebody appoints himself, or the post is held in that time by whoever the problem names
     * @throws DutiesNotSeparated if an administrator would get a second post (SOD-10)
     */
    MandateId appoint(PersonId by, MandateDraft draft);
}
