package org.lianxi.committee.appointment;

import org.lianxi.committee.mandate.AuthorisationDraft;
import org.lianxi.committee.mandate.AuthorisationId;
import org.lianxi.committee.mandate.PersonId;

/** Enters the paper by which a committee of owners names its delegate for the joint meeting (SOD-06). */
public interface AuthoriseDelegate {

    /** Most bytes of a paper. */
    int MOST_BYTES = 10 * 1024 * 1024;

    /**
     * Enters it. From its first moment on the delegate's mandate counts.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if naming the organisation's delegate is not the acting
     *     person's
     * @throws org.lianxi.committee.refusal.InvalidInput with every field that is wrong: a kind of organisation that needs
     *     none, a number used before, an end before the beginning, a paper that is no PDF, JPEG or PNG
     */
    AuthorisationId authorise(PersonId by, AuthorisationDraft draft);
}
