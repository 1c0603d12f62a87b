package org.lianxi.meeting.notice;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.convening.MeetingId;

/** The street has not answered what it was asked before. */
public final class ConsentAskedAlready extends Refusal {

    ConsentAskedAlready(MeetingId id) {
        super(Kind.RULE, "Meeting " + id + " waits for the street already");
    }
}
