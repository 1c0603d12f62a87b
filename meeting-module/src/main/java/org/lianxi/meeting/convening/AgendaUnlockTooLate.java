package org.lianxi.meeting.convening;

import java.time.Instant;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** An agenda that is opened again after the limit of the notice could no longer be told in time. Argument: the limit. */
public final class AgendaUnlockTooLate extends Refusal {

    AgendaUnlockTooLate(MeetingId meeting, Instant limit) {
        super(Kind.RULE, "Agenda of " + meeting + " could be unlocked until " + limit, limit);
    }
}
