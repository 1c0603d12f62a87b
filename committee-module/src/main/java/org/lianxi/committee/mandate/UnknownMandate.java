package org.lianxi.committee.mandate;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** There is no such mandate. */
public final class UnknownMandate extends Refusal {

    /** Refuses an id that names no mandate. */
    public UnknownMandate(MandateId id) {
        super(Kind.UNKNOWN, "mandate " + id);
    }
}
