package org.lianxi.meeting.reversal;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Somebody has decided on it already. Argument: the decision. */
public final class ReversalDecided extends Refusal {

    ReversalDecided(ReversalId id, ReversalState state) {
        super(Kind.RULE, "reversal " + id + " is " + state, state);
    }
}
