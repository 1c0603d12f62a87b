package org.lianxi.meeting.planning;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Only an approved plan can be received. Argument: the edition's state. */
public final class PlanNotApproved extends Refusal {

    PlanNotApproved(PlanId id, PlanState state) {
        super(Kind.RULE, "Plan " + id + " is " + state, state);
    }
}
