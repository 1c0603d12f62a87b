package org.lianxi.committee.grant;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Nobody proposes or approves what concerns the own person. */
public final class OwnGrant extends Refusal {

    /** Refuses it. */
    public OwnGrant(PersonId person) {
        super(Kind.RULE, "person " + person + " would decide about themselves");
    }
}
