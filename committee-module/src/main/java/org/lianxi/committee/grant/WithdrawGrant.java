package org.lianxi.committee.grant;

import org.lianxi.committee.mandate.PersonId;

/** Takes one's own proposal back. */
public interface WithdrawGrant {

    /**
     * Takes it back.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the acting person may not maintain accounts
     * @throws NotOwnProposal if another has proposed it
     * @throws GrantNotPending if it was decided or has expired
     */
    void withdraw(PersonId by, GrantId grant);
}
