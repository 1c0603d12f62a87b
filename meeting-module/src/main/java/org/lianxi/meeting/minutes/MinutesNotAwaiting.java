package org.lianxi.meeting.minutes;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The minutes do not await an answer of this party: not sent, not closed, or not to this party. */
public final class MinutesNotAwaiting extends Refusal {

    MinutesNotAwaiting(MinutesId id, MinutesState state) {
        super(Kind.RULE, "minutes " + id + " are " + state + " or do not await this person's party");
    }
}
