package org.lianxi.committee.grant;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The last holder of one of the three administrators posts cannot leave it before somebody else holds it. */
public final class LastAdministrator extends Refusal {

    /** Refuses it. */
    public LastAdministrator(PersonId person, Post post) {
        super(Kind.RULE, "person " + person + " is the last " + post);
    }
}
