package org.lianxi.meeting.convening;

import java.time.Instant;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Nobody is missing yet: the announced beginning lies ahead. Argument: that beginning. */
public final class BeginningNotReached extends Refusal {

    BeginningNotReached(MeetingId id, Instant startsAt) {
        super(Kind.RULE, "meeting " + id + " begins at " + startsAt, startsAt);
    }
}
