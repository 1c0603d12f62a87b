package org.lianxi.committee.appointment;

import org.lianxi.committee.mandate.AuthorisationId;
import org.lianxi.committee.mandate.PersonId;

/** Takes back the paper by which a committee of owners has named its delegate. */
public interface WithdrawAuthorisation {

    /**
     * Takes it back: from this moment the delegate's mandate no longer counts.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if naming the organisation's delegate is not the acting
     *     person's
     * @throws org.lianxi.committee.mandate.UnknownAuthorisation if there is none of this id
     * @throws AuthorisationEnded if it holds no more
     */
    void withdraw(PersonId by, AuthorisationId id);
}
