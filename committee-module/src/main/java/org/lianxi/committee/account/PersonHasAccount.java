package org.lianxi.committee.account;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The person has an account already. */
public final class PersonHasAccount extends Refusal {

    /** Refuses a second account. */
    public PersonHasAccount(PersonId person) {
        super(Kind.RULE, "person " + person + " has an account");
    }
}
