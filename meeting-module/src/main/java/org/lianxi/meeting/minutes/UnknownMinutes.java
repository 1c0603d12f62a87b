package org.lianxi.meeting.minutes;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** There are no minutes with this id. */
public final class UnknownMinutes extends Refusal {

    UnknownMinutes(MinutesId id) {
        super(Kind.UNKNOWN, "minutes " + id);
    }
}
