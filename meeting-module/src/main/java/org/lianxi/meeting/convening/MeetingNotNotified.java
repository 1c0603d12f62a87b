package org.lianxi.meeting.convening;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** No notice of the meeting is out that could be changed. Argument: the state of the meeting. */
public final class MeetingNotNotified extends Refusal {

    MeetingNotNotified(MeetingId id, MeetingState state) {
        super(Kind.RULE, "Meeting " + id + " is " + state, state);
    }
}
