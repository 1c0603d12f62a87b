package org.lianxi.meeting.matter;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The matter is the owners' own: no joint meeting decides or votes on it. Argument: the rule, M04 to M06. */
public final class MatterReserved extends Refusal {

    public MatterReserved(MatterId id, MatterRoute route) {
        super(Kind.RULE, "Matter " + id + " is reserved to the owners by " + route.rule(), route.rule());
    }
}
