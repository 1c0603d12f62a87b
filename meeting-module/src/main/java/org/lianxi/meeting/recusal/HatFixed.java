package org.lianxi.meeting.recusal;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.convening.MeetingId;

/** The notice has listed the delegates. */
public final class HatFixed extends Refusal {

    HatFixed(MeetingId meeting, PersonId person) {
        super(Kind.RULE, "the delegates of meeting " + meeting + " are listed, " + person + " among them");
    }
}
