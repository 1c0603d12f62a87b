package org.lianxi.meeting.publicity;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** There is no such entry in the breach register. */
public final class UnknownBreach extends Refusal {

    UnknownBreach(BreachId id) {
        super(Kind.UNKNOWN, "breach " + id);
    }
}
