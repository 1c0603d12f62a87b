package org.lianxi.meeting.notice;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.convening.MeetingId;

/** The person holds no post from which a substitute could come. */
public final class SubstituteNotKnown extends Refusal {

    SubstituteNotKnown(MeetingId id, PersonId person) {
        super(Kind.RULE, "Meeting " + id + " cannot be attended by " + person + "");
    }
}
