package org.lianxi.meeting.notice;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.convening.MeetingId;

/** There is a newer version of the notice. Argument: its number. */
public final class NoticeSuperseded extends Refusal {

    NoticeSuperseded(MeetingId id, int newest) {
        super(Kind.CONFLICT, "Meeting " + id + " has a newer notice", newest);
    }
}
