package org.lianxi.meeting.notice;

import java.time.Instant;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.convening.MeetingId;

/** Somebody else was faster to postpone. Argument: the new beginning. */
public final class PostponedMeanwhile extends Refusal {

    PostponedMeanwhile(MeetingId id, Instant startsAt) {
        super(Kind.CONFLICT, "Meeting " + id + " was postponed by somebody else", startsAt);
    }
}
