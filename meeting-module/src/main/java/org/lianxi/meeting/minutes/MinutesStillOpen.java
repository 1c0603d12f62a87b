package org.lianxi.meeting.minutes;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** There is nothing to correct yet: the minutes are not issued and can be edited. */
public final class MinutesStillOpen extends Refusal {

    MinutesStillOpen(MinutesId id, MinutesState state) {
        super(Kind.RULE, "minutes " + id + " are " + state);
    }
}
