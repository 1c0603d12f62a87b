package org.lianxi.committee.account;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The link for the first administrator does not work, or no longer. */
public final class SetUpTokenInvalid extends Refusal {

    /** Refuses a token. */
    public SetUpTokenInvalid() {
        super(Kind.RULE, "set-up token invalid");
    }
}
