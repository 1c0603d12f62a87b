package org.lianxi.meeting.convening;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The session has not ended. Argument: the meeting's state. */
public final class MeetingNotClosed extends Refusal {

    public MeetingNotClosed(MeetingId id, MeetingState state) {
        super(Kind.RULE, "Meeting " + id + " is " + state, state);
    }
}
