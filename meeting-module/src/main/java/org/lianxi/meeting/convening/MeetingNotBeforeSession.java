package org.lianxi.meeting.convening;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The session has begun, or the meeting is over. Argument: the state of the meeting. */
public final class MeetingNotBeforeSession extends Refusal {

    MeetingNotBeforeSession(MeetingId id, MeetingState state) {
        super(Kind.RULE, "Meeting " + id + " is " + state, state);
    }
}
