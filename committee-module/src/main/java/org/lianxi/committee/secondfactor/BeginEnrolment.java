package org.lianxi.committee.secondfactor;

import org.lianxi.committee.mandate.PersonId;

/** Begins to enrol one's own second factor. */
public interface BeginEnrolment {

    /**
     * Shows the secret that waits to be confirmed; the same one until then.
     *
     * @param label what the authenticator shows, e.g. the login
     * @throws SecondFactorExists if one was confirmed before
     */
    EnrolmentOffer begin(PersonId by, String label);
}
