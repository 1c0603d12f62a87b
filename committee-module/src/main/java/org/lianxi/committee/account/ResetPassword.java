package org.lianxi.committee.account;

import org.lianxi.committee.mandate.PersonId;

/** Gives a person who has lost the password a temporary one. */
public interface ResetPassword {

    /**
     * Resets it: the old one opens nothing any more, every session of the person ends, and a lock is lifted.
     *
     * @return the temporary password, shown this once; it has to be changed at the next sign-in
     * @throws org.lianxi.committee.permission.NotPermitted if the acting person may not maintain accounts
     * @throws UnknownAccount if the person has no account
     * @throws OwnAccount if it is one's own
     */
    String reset(PersonId by, PersonId person);
}
