package org.lianxi.meeting.sitting;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.convening.MeetingId;

/** What the camera saw was never shown at the door of this meeting. */
public final class DoorTokenForeign extends Refusal {

    DoorTokenForeign(MeetingId meeting) {
        super(Kind.RULE, "no token of the door of meeting " + meeting);
    }
}
