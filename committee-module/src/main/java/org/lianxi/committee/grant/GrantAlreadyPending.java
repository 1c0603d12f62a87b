package org.lianxi.committee.grant;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The same is proposed already and waits for a second person. */
public final class GrantAlreadyPending extends Refusal {

    /** Refuses it. */
    public GrantAlreadyPending(PersonId person) {
        super(Kind.RULE, "something of the kind waits for person " + person);
    }
}
