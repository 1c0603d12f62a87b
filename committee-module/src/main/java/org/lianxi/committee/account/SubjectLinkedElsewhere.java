package org.lianxi.committee.account;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** This account of the identity provider belongs to another account here. */
public final class SubjectLinkedElsewhere extends Refusal {

    /** Refuses a second link. */
    public SubjectLinkedElsewhere(PersonId person) {
        super(Kind.RULE, "person " + person + " would link a subject of another account");
    }
}
