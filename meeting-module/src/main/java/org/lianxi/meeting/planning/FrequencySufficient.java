package org.lianxi.meeting.planning;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Nothing in the plan is less often than the rules say, so there is nothing to allow. */
public final class FrequencySufficient extends Refusal {

    FrequencySufficient(PlanId id) {
        super(Kind.RULE, "Plan " + id + " has enough sittings");
    }
}
