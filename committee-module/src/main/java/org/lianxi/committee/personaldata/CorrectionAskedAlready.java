package org.lianxi.committee.personaldata;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** A request for correction by the same person is open. */
public final class CorrectionAskedAlready extends Refusal {

    /** Refuses. */
    public CorrectionAskedAlready(PersonId id) {
        super(Kind.RULE, "person " + id + " has asked for correction");
    }
}
