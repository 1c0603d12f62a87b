package org.lianxi.meeting.convening;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The agenda is locked, so nothing on it changes any more. Argument: the meeting's state. */
public final class MeetingNotPlanned extends Refusal {

    public MeetingNotPlanned(MeetingId id, MeetingState state) {
        super(Kind.RULE, "Meeting " + id + " is " + state, state);
    }
}
