package org.lianxi.committee.rulechange;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The term of the change was over before anybody decided. */
public final class RuleChangeExpired extends Refusal {

    /** Refuses. */
    public RuleChangeExpired(RuleChangeId id) {
        super(Kind.RULE, "expired rule change " + id);
    }
}
