package org.lianxi.meeting.convening;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Only a meeting that ended without a quorum is called again. Argument: its state. */
public final class MeetingNotInquorate extends Refusal {

    MeetingNotInquorate(MeetingId id, MeetingState state) {
        super(Kind.RULE, "Meeting " + id + " is " + state, state);
    }
}
