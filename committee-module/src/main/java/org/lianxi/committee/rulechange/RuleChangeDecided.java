package org.lianxi.committee.rulechange;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Somebody has decided about the change. */
public final class RuleChangeDecided extends Refusal {

    /** Refuses. */
    public RuleChangeDecided(RuleChangeId id) {
        super(Kind.CONFLICT, "decided rule change " + id);
    }
}
