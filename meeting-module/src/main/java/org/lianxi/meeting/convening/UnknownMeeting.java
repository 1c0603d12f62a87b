package org.lianxi.meeting.convening;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** There is no meeting with this id. */
public final class UnknownMeeting extends Refusal {

    public UnknownMeeting(MeetingId id) {
        super(Kind.UNKNOWN, "No meeting " + id);
    }
}
