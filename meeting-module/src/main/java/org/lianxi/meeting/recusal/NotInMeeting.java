package org.lianxi.meeting.recusal;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.convening.MeetingId;

/** The person takes no part in the meeting, so nothing can keep them from it. */
public final class NotInMeeting extends Refusal {

    NotInMeeting(MeetingId meeting, PersonId person) {
        super(Kind.RULE, "person " + person + " takes no part in meeting " + meeting);
    }
}
