package org.lianxi.committee.mandate;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** There is no such authorisation. */
public final class UnknownAuthorisation extends Refusal {

    /** Refuses an id that names no authorisation. */
    public UnknownAuthorisation(AuthorisationId id) {
        super(Kind.UNKNOWN, "authorisation " + id);
    }
}
