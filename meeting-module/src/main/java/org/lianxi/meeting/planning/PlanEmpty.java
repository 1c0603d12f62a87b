package org.lianxi.meeting.planning;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** A plan without a sitting is not approved. */
public final class PlanEmpty extends Refusal {

    PlanEmpty(PlanId id) {
        super(Kind.RULE, "Nothing is planned in plan " + id);
    }
}
