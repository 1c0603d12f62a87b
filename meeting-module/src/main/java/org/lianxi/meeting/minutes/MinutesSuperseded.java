package org.lianxi.meeting.minutes;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** A later version has taken the place of these minutes. */
public final class MinutesSuperseded extends Refusal {

    MinutesSuperseded(MinutesId id) {
        super(Kind.RULE, "minutes " + id + " have a later version");
    }
}
