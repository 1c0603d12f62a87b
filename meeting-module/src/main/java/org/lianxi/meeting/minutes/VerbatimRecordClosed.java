package org.lianxi.meeting.minutes;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.convening.MeetingId;

/** The minutes are issued, so the verbatim record stays as it is. */
public final class VerbatimRecordClosed extends Refusal {

    VerbatimRecordClosed(MeetingId id) {
        super(Kind.RULE, "the minutes of meeting " + id + " are issued");
    }
}
