package org.lianxi.meeting.recusal;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.convening.MeetingId;

/** Nobody has to be named instead: the usual people may deal with every item. */
public final class NobodyElseNeeded extends Refusal {

    NobodyElseNeeded(MeetingId meeting) {
        super(Kind.RULE, "meeting " + meeting + " needs nobody else");
    }
}
