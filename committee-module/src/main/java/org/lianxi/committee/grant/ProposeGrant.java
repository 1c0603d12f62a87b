package org.lianxi.committee.grant;

import org.lianxi.committee.mandate.PersonId;

/** Proposes what needs a second person. */
public interface ProposeGrant {

    /**
     * Proposes it; a security administrator decides within a week.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the acting person may not maintain accounts
     * @throws OwnGrant if it concerns the acting person
     * @throws GrantAlreadyPending if the same waits already
     * @throws org.lianxi.committee.refusal.InvalidInput if there is no reason, or post, organisation and term do not fit, or what is
     *     to end is no administrator's mandate that the person holds now
     */
    GrantId propose(PersonId by, Proposal proposal);
}
