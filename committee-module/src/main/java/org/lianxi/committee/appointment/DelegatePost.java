package org.lianxi.committee.appointment;

import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.mandate.PersonId;

/** Has somebody stand in for the holder of a post for a time (X19). */
public interface DelegatePost {

    /**
     * Delegates one's own post. The deputy may do what the post may, nothing else of the holder's, and only in this time;
     * the audit trail says for whom.
     *
     * @return the mandate of the deputy
     * @throws org.lianxi.committee.mandate.UnknownMandate if there is no such mandate
     * @throws PostNotDelegable if the post may not be delegated, is not held by the acting person now, or is itself
     *     delegated
     * @throws org.lianxi.committee.refusal.InvalidInput if the time lies outside the holder's term or is already
     *     delegated, or the deputy may not stand in
     */
    MandateId delegate(PersonId by, DelegationDraft draft);
}
