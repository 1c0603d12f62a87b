package org.lianxi.meeting.planning;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** An approved edition does not change: a new edition does. Argument: the edition's state. */
public final class PlanNotDraft extends Refusal {

    PlanNotDraft(PlanId id, PlanState state) {
        super(Kind.RULE, "Plan " + id + " is " + state, state);
    }
}
