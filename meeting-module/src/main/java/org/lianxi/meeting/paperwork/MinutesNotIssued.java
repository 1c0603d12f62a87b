package org.lianxi.meeting.paperwork;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.minutes.MinutesId;

/** There is no public version of minutes that are not issued. */
public final class MinutesNotIssued extends Refusal {

    MinutesNotIssued(MinutesId minutes) {
        super(Kind.RULE, "minutes " + minutes + " are not issued");
    }
}
