package org.lianxi.meeting.whistle;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** There is no whistle with this id. */
public final class UnknownWhistle extends Refusal {

    UnknownWhistle(WhistleId id) {
        super(Kind.UNKNOWN, "whistle " + id);
    }
}
