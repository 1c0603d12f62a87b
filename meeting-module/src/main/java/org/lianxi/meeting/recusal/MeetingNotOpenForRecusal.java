package org.lianxi.meeting.recusal;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingState;

/** Recusals are dealt with from the lock of the agenda to the end of the session. Argument: the meeting's state. */
public final class MeetingNotOpenForRecusal extends Refusal {

    MeetingNotOpenForRecusal(MeetingId meeting, MeetingState state) {
        super(Kind.RULE, "meeting " + meeting + " is " + state, state);
    }
}
