package org.lianxi.meeting.planning;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Somebody else changed the draft since it was read. */
public final class PlanChangedMeanwhile extends Refusal {

    PlanChangedMeanwhile(PlanId id) {
        super(Kind.CONFLICT, "Plan " + id + " was changed meanwhile");
    }
}
