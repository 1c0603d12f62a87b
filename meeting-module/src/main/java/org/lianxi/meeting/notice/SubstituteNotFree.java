package org.lianxi.meeting.notice;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.convening.MeetingId;

/** The person is called to this meeting already, or chairs it (SOD-08). */
public final class SubstituteNotFree extends Refusal {

    SubstituteNotFree(MeetingId id, PersonId person) {
        super(Kind.RULE, "Meeting " + id + " has another part for " + person + "");
    }
}
