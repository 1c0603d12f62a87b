package org.lianxi.committee.secondfactor;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The person has a second factor already. */
public final class SecondFactorExists extends Refusal {

    /** Refuses another one. */
    public SecondFactorExists(PersonId person) {
        super(Kind.RULE, "person " + person + " has a second factor");
    }
}
