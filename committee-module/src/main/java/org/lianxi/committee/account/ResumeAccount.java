package org.lianxi.committee.account;

import org.lianxi.committee.mandate.PersonId;

/** Resumes a suspended account. */
public interface ResumeAccount {

    /**
     * Does so.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the acting person may not maintain accounts
     * @throws UnknownAccount if the person has no account
     * @throws OwnAccount if it is one's own
     */
    void resume(PersonId by, PersonId person);
}
