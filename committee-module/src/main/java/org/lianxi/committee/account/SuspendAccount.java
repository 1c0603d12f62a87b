package org.lianxi.committee.account;

import org.lianxi.committee.mandate.PersonId;

/** Suspends an account: its person is out at once and does not get in again. */
public interface SuspendAccount {

    /**
     * Does so.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the acting person may not maintain accounts
     * @throws UnknownAccount if the person has no account
     * @throws OwnAccount if it is one's own
     */
    void suspend(PersonId by, PersonId person);
}
