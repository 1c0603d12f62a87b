package org.lianxi.meeting.planning;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** There is no plan with this id. */
public final class UnknownPlan extends Refusal {

    UnknownPlan(PlanId id) {
        super(Kind.UNKNOWN, "No plan " + id);
    }
}
