package org.lianxi.committee.account;

import java.time.Instant;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Too many failures: for a while nobody proves anything to this account. */
public final class AccountLocked extends Refusal {

    /** Refuses until then. */
    public AccountLocked(PersonId person, Instant until) {
        super(Kind.RULE, "account of " + person + " is locked", until);
    }
}
