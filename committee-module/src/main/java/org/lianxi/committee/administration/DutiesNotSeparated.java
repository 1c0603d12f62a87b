package org.lianxi.committee.administration;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** One of the three administrators would get a second post (SOD-10). */
public final class DutiesNotSeparated extends Refusal {

    /** Refuses an appointment. */
    public DutiesNotSeparated(PersonId person, Post post) {
        super(Kind.RULE, "person " + person + " cannot also be " + post);
    }
}
