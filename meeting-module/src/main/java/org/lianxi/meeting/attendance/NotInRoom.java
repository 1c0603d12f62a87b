package org.lianxi.meeting.attendance;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.convening.MeetingId;

/** Only who is in the room can leave it. */
public final class NotInRoom extends Refusal {

    NotInRoom(MeetingId id, PersonId person) {
        super(Kind.RULE, person + " is not in the room of meeting " + id);
    }
}
