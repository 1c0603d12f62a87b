package org.lianxi.meeting.convening;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The person is not on the meeting's list of delegates. */
public final class NotDelegate extends Refusal {

    public NotDelegate(MeetingId id, PersonId person) {
        super(Kind.RULE, "person " + person + " is no delegate of meeting " + id);
    }
}
