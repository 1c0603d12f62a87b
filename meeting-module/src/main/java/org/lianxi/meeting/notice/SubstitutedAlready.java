package org.lianxi.meeting.notice;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.convening.MeetingId;

/** A substitute has been named for this delegate. */
public final class SubstitutedAlready extends Refusal {

    SubstitutedAlready(MeetingId id) {
        super(Kind.RULE, "Meeting " + id + " has a substitute already");
    }
}
