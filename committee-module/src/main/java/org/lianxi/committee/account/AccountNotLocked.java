package org.lianxi.committee.account;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The account is not locked, or no longer. */
public final class AccountNotLocked extends Refusal {

    /** Refuses it. */
    public AccountNotLocked(PersonId person) {
        super(Kind.RULE, "the account of " + person + " is not locked");
    }
}
