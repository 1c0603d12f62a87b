package org.lianxi.meeting.minutes;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Another corrigendum to the same minutes has not ended. */
public final class CorrigendumUnderWay extends Refusal {

    CorrigendumUnderWay(MinutesId id) {
        super(Kind.RULE, "minutes " + id + " are being corrected already");
    }
}
