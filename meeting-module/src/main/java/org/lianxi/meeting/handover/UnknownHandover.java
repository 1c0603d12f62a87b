package org.lianxi.meeting.handover;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** There is no handover with this id. */
public final class UnknownHandover extends Refusal {

    UnknownHandover(HandoverId id) {
        super(Kind.UNKNOWN, "handover " + id);
    }
}
