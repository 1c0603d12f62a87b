package org.lianxi.committee.rulechange;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Who proposed a change does not decide about it. */
public final class ProposerMayNotDecideRule extends Refusal {

    /** Refuses. */
    public ProposerMayNotDecideRule(RuleChangeId id) {
        super(Kind.RULE, "own rule change " + id);
    }
}
