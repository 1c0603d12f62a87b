package org.lianxi.meeting.attendance;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingState;

/** Nobody signs in before the notice or after the session. Argument: the meeting's state. */
public final class MeetingNotAdmittingSignIn extends Refusal {

    MeetingNotAdmittingSignIn(MeetingId id, MeetingState state) {
        super(Kind.RULE, "Meeting " + id + " is " + state, state);
    }
}
