package org.lianxi.meeting.decision;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.convening.MeetingId;

/** The session has open items. Argument: how many. */
public final class ItemsNotConcluded extends Refusal {

    ItemsNotConcluded(MeetingId meeting, int open) {
        super(Kind.RULE, "Meeting " + meeting + " has " + open + " open items", open);
    }
}
