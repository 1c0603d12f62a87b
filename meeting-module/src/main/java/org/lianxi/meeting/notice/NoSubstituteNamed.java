package org.lianxi.meeting.notice;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.convening.MeetingId;

/** There is no substitute who waits for an authorisation. */
public final class NoSubstituteNamed extends Refusal {

    NoSubstituteNamed(MeetingId id) {
        super(Kind.RULE, "Meeting " + id + " has no substitute that waits");
    }
}
