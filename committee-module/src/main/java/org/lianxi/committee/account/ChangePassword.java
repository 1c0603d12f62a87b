package org.lianxi.committee.account;

import org.lianxi.committee.mandate.PersonId;

/** Changes one's own password. */
public interface ChangePassword {

    /**
     * Changes it and ends the person's other sessions. A wrong old password counts like a failure to sign in.
     *
     * @throws org.lianxi.committee.refusal.InvalidInput if the old one is wrong or the new one breaks the rules
     * @throws AccountLocked after too many failures
     */
    void change(PersonId by, PasswordChange change);
}
