package org.lianxi.committee.personaldata;

import org.lianxi.committee.mandate.PersonId;

/** Answers a request about personal data. */
public interface DecideDataRequest {

    /**
     * Agrees. Of an erasure the system administrator is the first and the security administrator the second person: then it
     * happens at once and cannot be taken back. Of a copy another leader of the street is the second person. A correction is
     * made by whoever keeps the register concerned; the system administrator sees to it and then says what was done.
     *
     * @param answer to whoever has asked; needed for a correction
     * @throws org.lianxi.committee.refusal.InvalidInput if the answer is missing or too long
     * @throws org.lianxi.committee.permission.NotPermitted if it is not the person's to take the next step
     * @throws TwoPersonsNeeded if the person has asked, has agreed already, or is the one whom it is about
     * @throws DataRequestDecided if it is decided
     * @throws PersonStillInPost if somebody is to be erased who holds a post
     */
    void agree(PersonId by, DataRequestId id, String answer);

    /**
     * Refuses, and says why.
     *
     * @throws org.lianxi.committee.refusal.InvalidInput if there is no reason
     * @throws org.lianxi.committee.permission.NotPermitted if it is not the person's to take the next step
     * @throws TwoPersonsNeeded if the person has asked, has agreed already, or is the one whom it is about
     * @throws DataRequestDecided if it is decided
     */
    void refuse(PersonId by, DataRequestId id, String reason);
}
