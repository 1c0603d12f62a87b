package org.lianxi.meeting.attendance;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.convening.MeetingId;

/** There is a quorum, so the meeting is not closed as inquorate. Arguments: delegates present and listed. */
public final class QuorumReached extends Refusal {

    QuorumReached(MeetingId id, QuorumResult result) {
        super(Kind.RULE, "Meeting " + id + " is quorate", result.present(), result.listed());
    }
}
