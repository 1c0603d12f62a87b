package org.lianxi.committee.personaldata;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** A request for erasure of the same person is open. */
public final class ErasureAskedAlready extends Refusal {

    /** Refuses. */
    public ErasureAskedAlready(PersonId id) {
        super(Kind.RULE, "person " + id + " has asked for erasure");
    }
}
