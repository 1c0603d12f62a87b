package org.lianxi.meeting.attendance;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.convening.MeetingId;

/** Those who have come are no quorum. Arguments: delegates present and listed; the whole calculation is in {@link #result()}. */
public final class NotQuorate extends Refusal {

    private final transient QuorumResult result;

    NotQuorate(MeetingId id, QuorumResult result) {
        super(Kind.RULE, "Meeting " + id + " is not quorate", result.present(), result.listed());
        this.result = result;
    }

    /** The calculation, to be shown with the refusal. */
    public QuorumResult result() {
        return result;
    }
}
