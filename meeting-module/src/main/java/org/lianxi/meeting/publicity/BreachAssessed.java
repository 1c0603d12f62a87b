package org.lianxi.meeting.publicity;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Somebody has assessed this breach already. */
public final class BreachAssessed extends Refusal {

    BreachAssessed(BreachId id) {
        super(Kind.CONFLICT, "breach " + id);
    }
}
