package org.lianxi.meeting.minutes;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** These are the first minutes of their meeting and correct nothing. */
public final class NoCorrigendum extends Refusal {

    NoCorrigendum(MinutesId id) {
        super(Kind.RULE, "minutes " + id + " correct nothing");
    }
}
