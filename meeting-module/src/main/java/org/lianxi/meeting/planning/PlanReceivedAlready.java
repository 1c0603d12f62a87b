package org.lianxi.meeting.planning;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The street has received this edition. */
public final class PlanReceivedAlready extends Refusal {

    PlanReceivedAlready(PlanId id) {
        super(Kind.RULE, "Plan " + id + " was received");
    }
}
