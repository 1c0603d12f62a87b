package org.lianxi.meeting.minutes;

import java.time.Instant;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The countersigning limit has not passed; nobody's silence can be recorded yet. */
public final class CountersigningStillOpen extends Refusal {

    CountersigningStillOpen(MinutesId id, Instant until) {
        super(Kind.RULE, "minutes " + id + " can be signed until " + until, until);
    }
}
