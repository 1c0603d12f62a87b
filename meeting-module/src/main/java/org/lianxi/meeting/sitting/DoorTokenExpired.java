package org.lianxi.meeting.sitting;

import java.time.Instant;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.convening.MeetingId;

/** The picture was shown too long ago. Argument: when. */
public final class DoorTokenExpired extends Refusal {

    DoorTokenExpired(MeetingId meeting, Instant shownAt) {
        super(Kind.RULE, "the token of the door of meeting " + meeting + " is of " + shownAt, shownAt);
    }
}
