package org.lianxi.committee.account;

import org.lianxi.committee.mandate.PersonId;

/** Takes the second factor of a person away who has lost authenticator and recovery codes. */
public interface ResetSecondFactor {

    /**
     * Takes it away and ends the person's sessions; who needs one enrols another at the next sign-in.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the acting person may not maintain accounts
     * @throws UnknownAccount if the person has no account
     * @throws OwnAccount if it is one's own
     */
    void reset(PersonId by, PersonId person);
}
