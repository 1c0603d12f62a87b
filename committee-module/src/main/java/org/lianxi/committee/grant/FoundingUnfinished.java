package org.lianxi.committee.grant;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** As long as the three administrators are not named, nobody else gets an account. */
public final class FoundingUnfinished extends Refusal {

    /** Refuses it. */
    public FoundingUnfinished(PersonId person) {
        super(Kind.RULE, "no account for " + person + " before security administrator and auditor are named");
    }
}
