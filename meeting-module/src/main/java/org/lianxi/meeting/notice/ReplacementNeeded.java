package org.lianxi.meeting.notice;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.convening.MeetingId;

/** A regular meeting is cancelled with the consent of the street or replaced by another (X08). */
public final class ReplacementNeeded extends Refusal {

    ReplacementNeeded(MeetingId id) {
        super(Kind.RULE, "Meeting " + id + " needs a replacement");
    }
}
