package org.lianxi.meeting.convening;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The notice can be issued once, when the agenda is locked. Argument: the meeting's state. */
public final class AgendaNotLocked extends Refusal {

    AgendaNotLocked(MeetingId id, MeetingState state) {
        super(Kind.RULE, "Meeting " + id + " is " + state, state);
    }
}
