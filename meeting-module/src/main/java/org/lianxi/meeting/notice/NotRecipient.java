package org.lianxi.meeting.notice;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.convening.MeetingId;

/** The newest notice did not go to this person. */
public final class NotRecipient extends Refusal {

    NotRecipient(MeetingId id, PersonId person) {
        super(Kind.RULE, "Meeting " + id + " did not notify " + person + "");
    }
}
