package org.lianxi.meeting.planning;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The sitting has become a meeting or was exempted: the plan changes it no more. */
public final class SittingSettled extends Refusal {

    SittingSettled(PlannedSittingId id) {
        super(Kind.RULE, "Planned sitting " + id + " is settled");
    }
}
