package org.lianxi.committee.account;

import org.lianxi.committee.mandate.PersonId;

/** Takes the link of an account with an identity provider away. */
public interface UnlinkSignIn {

    /**
     * Takes it away: one's own, or another's as an administrator.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if it is another's and the person may not maintain accounts
     */
    void unlink(PersonId by, PersonId person);
}
