package org.lianxi.meeting.handover;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The side has signed already. */
public final class HandoverNotAwaiting extends Refusal {

    HandoverNotAwaiting(HandoverId id) {
        super(Kind.RULE, "handover " + id + " does not wait for this side");
    }
}
