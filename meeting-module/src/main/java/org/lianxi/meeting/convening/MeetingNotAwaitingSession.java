package org.lianxi.meeting.convening;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The meeting is not between its notice and its session. Argument: its state. */
public final class MeetingNotAwaitingSession extends Refusal {

    MeetingNotAwaitingSession(MeetingId id, MeetingState state) {
        super(Kind.RULE, "Meeting " + id + " is " + state, state);
    }
}
