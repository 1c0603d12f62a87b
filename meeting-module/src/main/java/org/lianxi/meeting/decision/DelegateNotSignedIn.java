package org.lianxi.meeting.decision;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.convening.MeetingId;

/** Only a delegate who has signed in votes. */
public final class DelegateNotSignedIn extends Refusal {

    DelegateNotSignedIn(MeetingId meeting, PersonId person) {
        super(Kind.RULE, "person " + person + " has not signed in to meeting " + meeting);
    }
}
