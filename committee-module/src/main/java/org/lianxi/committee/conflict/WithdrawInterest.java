package org.lianxi.committee.conflict;

import org.lianxi.committee.mandate.PersonId;

/** Somebody ends an own declaration, because the interest has ended. */
public interface WithdrawInterest {

    /**
     * Ends it from now on; what was decided meanwhile stays as it was.
     *
     * @throws UnknownInterest when there is none with this id, or it is somebody else's
     * @throws org.lianxi.committee.permission.NotPermitted when the person takes part in no meeting anywhere
     */
    void withdraw(PersonId by, InterestId interest);
}
