package org.lianxi.meeting.convening;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Nothing is on the agenda that is to be locked. */
public final class AgendaEmpty extends Refusal {

    AgendaEmpty(MeetingId id) {
        super(Kind.RULE, "Nothing is on the agenda of meeting " + id);
    }
}
