package org.lianxi.committee.account;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** An administrator would do to the own account what another one has to do. */
public final class OwnAccount extends Refusal {

    /** Refuses it. */
    public OwnAccount(PersonId person) {
        super(Kind.RULE, "person " + person + " would administer the own account");
    }
}
