package org.lianxi.meeting.recusal;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** There is no entry with this id in the register of recusals. */
public final class UnknownRecusal extends Refusal {

    UnknownRecusal(RecusalId id) {
        super(Kind.UNKNOWN, "No recusal " + id);
    }
}
