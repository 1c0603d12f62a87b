package org.lianxi.meeting.minutes;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.convening.MeetingId;

/** Somebody has written into the verbatim record since it was read. */
public final class VerbatimRecordChanged extends Refusal {

    VerbatimRecordChanged(MeetingId id, long seen, long now) {
        super(Kind.CONFLICT, "verbatim record of " + id + " version " + seen + " was seen, now " + now);
    }
}
