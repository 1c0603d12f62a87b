package org.lianxi.committee.rulechange;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** There is no such change. */
public final class UnknownRuleChange extends Refusal {

    /** Refuses. */
    public UnknownRuleChange(RuleChangeId id) {
        super(Kind.UNKNOWN, "rule change " + id);
    }
}
