package org.lianxi.committee.account;

import org.lianxi.committee.mandate.PersonId;

/** Opens an account for a registered person. */
public interface OpenAccount {

    /**
     * Opens it.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the acting person may not maintain accounts
     * @throws org.lianxi.committee.refusal.InvalidInput if login or password break their rules
     * @throws org.lianxi.committee.mandate.UnknownPerson if there is no such person
     * @throws LoginTaken if another account has this login
     * @throws PersonHasAccount if the person has one already
     */
    void open(PersonId by, AccountDraft draft);
}
