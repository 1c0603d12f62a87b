package org.lianxi.committee.account;

import org.lianxi.committee.mandate.PersonId;

/** Lets somebody try again who is locked out after too many failures. */
public interface LiftLock {

    /**
     * Lifts the lock; the password stays as it is.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the acting person is no security administrator
     * @throws UnknownAccount if the person has none
     * @throws OwnAccount if it is one's own
     * @throws AccountNotLocked if there is no lock, or no longer
     */
    void lift(PersonId by, PersonId person);
}
