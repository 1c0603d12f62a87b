package org.lianxi.meeting.convening;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** A meeting is called again once; if the second sitting has no quorum either, that one is called again. */
public final class ReconvenedAlready extends Refusal {

    ReconvenedAlready(MeetingId id) {
        super(Kind.RULE, "Meeting " + id + " has been called again already");
    }
}
