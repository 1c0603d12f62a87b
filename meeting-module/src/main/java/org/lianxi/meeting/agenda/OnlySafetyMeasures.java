package org.lianxi.meeting.agenda;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterRoute;

/** An emergency meeting decides on measures against the danger and nothing else (Q1). Argument: the rule of the matter. */
public final class OnlySafetyMeasures extends Refusal {

    OnlySafetyMeasures(MatterId id, MatterRoute route) {
        super(Kind.RULE, "Matter " + id + " is " + route, route.rule());
    }
}
