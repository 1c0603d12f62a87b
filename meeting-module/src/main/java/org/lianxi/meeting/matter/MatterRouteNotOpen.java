package org.lianxi.meeting.matter;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The matter has its route by a rule: there is nothing left for the party secretary to decide. */
public final class MatterRouteNotOpen extends Refusal {

    MatterRouteNotOpen(MatterId id) {
        super(Kind.RULE, "The route of matter " + id + " is not open");
    }
}
