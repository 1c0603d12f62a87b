package org.lianxi.meeting.matter;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** No rule knows the matter (M16): the secretary passes it on, and the party secretary says where it belongs. */
public final class RouteNeedsPartySecretary extends Refusal {

    RouteNeedsPartySecretary(MatterId id) {
        super(Kind.RULE, "Matter " + id + " waits for the party secretary to give it a route");
    }
}
