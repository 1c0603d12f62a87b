package org.lianxi.committee.secondfactor;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** A code was typed, but no secret was shown before. */
public final class NoEnrolmentBegun extends Refusal {

    /** Refuses a code. */
    public NoEnrolmentBegun(PersonId person) {
        super(Kind.RULE, "person " + person + " has not begun to enrol");
    }
}
