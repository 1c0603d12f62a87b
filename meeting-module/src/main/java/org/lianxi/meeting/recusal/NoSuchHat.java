package org.lianxi.meeting.recusal;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.convening.MeetingId;

/** The person is no delegate of the organisation that sits for the party. */
public final class NoSuchHat extends Refusal {

    NoSuchHat(MeetingId meeting, PersonId person, Party party) {
        super(Kind.RULE, "person " + person + " is no delegate of " + party + " for meeting " + meeting);
    }
}
