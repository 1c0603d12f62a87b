package org.lianxi.committee.appointment;

import org.lianxi.committee.mandate.AuthorisationId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The authorisation holds no more. */
public final class AuthorisationEnded extends Refusal {

    /** Refuses to withdraw it again. */
    public AuthorisationEnded(AuthorisationId id) {
        super(Kind.RULE, "authorisation " + id + " has ended");
    }
}
