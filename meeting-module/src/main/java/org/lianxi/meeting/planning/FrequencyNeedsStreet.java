package org.lianxi.meeting.planning;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Sittings are planned less often than the rules say, and the street has not agreed. */
public final class FrequencyNeedsStreet extends Refusal {

    FrequencyNeedsStreet(PlanId id) {
        super(Kind.RULE, "Plan " + id + " has too few sittings");
    }
}
