package org.lianxi.meeting.matter;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** No rule knows where the matter belongs (M16): the party secretary decides that before admitting it. */
public final class MatterRouteOpen extends Refusal {

    MatterRouteOpen(MatterId id) {
        super(Kind.RULE, "Matter " + id + " has no route yet");
    }
}
