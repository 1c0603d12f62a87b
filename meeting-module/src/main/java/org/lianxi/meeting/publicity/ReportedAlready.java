package org.lianxi.meeting.publicity;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Somebody has reported this notice already, and it is being looked at. */
public final class ReportedAlready extends Refusal {

    ReportedAlready(PublicNoticeId id) {
        super(Kind.RULE, "public notice " + id + " was reported");
    }
}
