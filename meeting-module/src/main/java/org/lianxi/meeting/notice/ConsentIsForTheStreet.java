package org.lianxi.meeting.notice;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.convening.MeetingId;

/** Only a supervisor of the street consents, nobody of the community. */
public final class ConsentIsForTheStreet extends Refusal {

    ConsentIsForTheStreet(MeetingId id) {
        super(Kind.RULE, "Meeting " + id + " is not decided by the community itself");
    }
}
