package org.lianxi.meeting.publicity;

import java.time.Instant;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The notice no longer takes objections; the office named on it and the street still listen. Argument: when it ended. */
public final class ObjectionTooLate extends Refusal {

    ObjectionTooLate(PublicNoticeId id, Instant ended) {
        super(Kind.RULE, "public notice " + id + " took objections until " + ended, ended);
    }
}
