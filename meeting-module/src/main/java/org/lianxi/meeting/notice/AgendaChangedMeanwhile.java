package org.lianxi.meeting.notice;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.convening.MeetingId;

/** The agenda is no longer the one that the issuer saw. Arguments: what has been added and what has gone, in words. */
public final class AgendaChangedMeanwhile extends Refusal {

    AgendaChangedMeanwhile(MeetingId id, String added, String gone) {
        super(Kind.CONFLICT, "Meeting " + id + " has another agenda than was seen", added, gone);
    }
}
