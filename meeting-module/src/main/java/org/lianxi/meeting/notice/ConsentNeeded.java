package org.lianxi.meeting.notice;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.convening.MeetingId;

/** A second postponement needs the consent of the street (X07). */
public final class ConsentNeeded extends Refusal {

    ConsentNeeded(MeetingId id) {
        super(Kind.RULE, "Meeting " + id + " was postponed before");
    }
}
