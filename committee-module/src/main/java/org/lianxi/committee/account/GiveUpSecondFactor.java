package org.lianxi.committee.account;

import org.lianxi.committee.mandate.PersonId;

/** Gives one's own second factor up, to enrol another device or, where none is needed, for good. */
public interface GiveUpSecondFactor {

    /**
     * Gives it up. A wrong code counts like a failure to sign in.
     *
     * @throws org.lianxi.committee.refusal.InvalidInput if the code is neither of the authenticator nor a recovery code
     * @throws AccountLocked after too many failures
     */
    void giveUp(PersonId by, String code);
}
