package org.lianxi.meeting.convening;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The session has not begun or has ended. Argument: the meeting's state. */
public final class MeetingNotSuspended extends Refusal {

    public MeetingNotSuspended(MeetingId id, MeetingState state) {
        super(Kind.RULE, "Meeting " + id + " is " + state, state);
    }
}
