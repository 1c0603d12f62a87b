package org.lianxi.meeting.evaluation;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** No slip bears this, or it was replaced. */
public final class UnknownSlip extends Refusal {

    UnknownSlip() {
        super(Kind.UNKNOWN, "no such slip");
    }
}
