package org.lianxi.meeting.planning;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The sitting was held: nothing is left to exempt. */
public final class SittingHeld extends Refusal {

    SittingHeld(PlannedSittingId id) {
        super(Kind.RULE, "Planned sitting " + id + " was held");
    }
}
