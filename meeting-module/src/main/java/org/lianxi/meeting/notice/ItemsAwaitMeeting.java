package org.lianxi.meeting.notice;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.convening.MeetingId;

/** It cannot be cancelled for want of items. Argument: how many there are. */
public final class ItemsAwaitMeeting extends Refusal {

    ItemsAwaitMeeting(MeetingId id, int items) {
        super(Kind.RULE, "Meeting " + id + " has items", items);
    }
}
