package org.lianxi.committee.appointment;

import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** This mandate cannot be delegated by this person. */
public final class PostNotDelegable extends Refusal {

    /** Refuses a delegation. */
    public PostNotDelegable(MandateId id) {
        super(Kind.RULE, "mandate " + id + " cannot be delegated");
    }
}
