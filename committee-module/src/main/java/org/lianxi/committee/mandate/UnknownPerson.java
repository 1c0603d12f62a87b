package org.lianxi.committee.mandate;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** There is no such person. */
public final class UnknownPerson extends Refusal {

    /** Refuses an id that names no person. */
    public UnknownPerson(PersonId id) {
        super(Kind.UNKNOWN, "person " + id);
    }
}
