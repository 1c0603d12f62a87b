package org.lianxi.committee.account;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The person has no account. */
public final class UnknownAccount extends Refusal {

    /** Refuses a person without an account. */
    public UnknownAccount(PersonId person) {
        super(Kind.UNKNOWN, "person " + person + " has no account");
    }
}
