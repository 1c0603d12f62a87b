package org.lianxi.committee.ownmeeting;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** There is no such meeting. */
public final class UnknownOwnMeeting extends Refusal {

    UnknownOwnMeeting(OwnMeetingId id) {
        super(Kind.UNKNOWN, "no own meeting " + id);
    }
}
