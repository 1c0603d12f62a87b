package org.lianxi.meeting.minutes;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Somebody has changed the minutes since they were read. */
public final class MinutesChangedMeanwhile extends Refusal {

    MinutesChangedMeanwhile(MinutesId id, long seen, long now) {
        super(Kind.CONFLICT, "minutes " + id + " version " + seen + " was seen, now " + now);
    }
}
