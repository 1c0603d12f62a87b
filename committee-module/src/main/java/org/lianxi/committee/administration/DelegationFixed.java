package org.lianxi.committee.administration;

import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** A deputy's time is as written in the delegation: it can be recalled or given anew, not changed. */
public final class DelegationFixed extends Refusal {

    /** Refuses to change a deputy's term. */
    public DelegationFixed(MandateId id) {
        super(Kind.RULE, "mandate " + id + " is a deputy's");
    }
}
