package org.lianxi.committee.account;

import org.lianxi.committee.mandate.PersonId;

/** Links one's own account with one of an identity provider. */
public interface LinkSignIn {

    /**
     * Links it, in place of an earlier link.
     *
     * @throws SubjectLinkedElsewhere if another account is linked with this subject
     */
    void link(PersonId by, LinkedSubject subject);
}
