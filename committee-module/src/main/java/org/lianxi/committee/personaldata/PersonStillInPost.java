package org.lianxi.committee.personaldata;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The data of somebody who holds a post cannot be erased. */
public final class PersonStillInPost extends Refusal {

    /** Refuses. */
    public PersonStillInPost(PersonId id) {
        super(Kind.RULE, "person " + id + " holds a post");
    }
}
