package org.lianxi.meeting.agenda;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.convening.MeetingId;

/** As many items as CFG-06 allows are on the agenda. Argument: how many. */
public final class AgendaFull extends Refusal {

    AgendaFull(MeetingId meeting, int most) {
        super(Kind.RULE, "Meeting " + meeting + " has " + most + " items", most);
    }
}
