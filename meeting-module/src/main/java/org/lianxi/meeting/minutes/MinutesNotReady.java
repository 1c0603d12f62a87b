package org.lianxi.meeting.minutes;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The minutes cannot be issued: a party is still awaited, or they were not sent. */
public final class MinutesNotReady extends Refusal {

    MinutesNotReady(MinutesId id, MinutesState state) {
        super(Kind.RULE, "minutes " + id + " are " + state);
    }
}
