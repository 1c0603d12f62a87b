package org.lianxi.meeting.matter;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Only the street lets the meeting decide what the rules would not (SOD-11). Argument: the rule that was left. */
public final class RouteNeedsStreet extends Refusal {

    RouteNeedsStreet(MatterId id, ProposedRoute proposed) {
        super(
                Kind.NOT_PERMITTED,
                "Matter " + id + " is proposed by " + proposed.rule() + "; only the street overrides",
                proposed.rule());
    }
}
