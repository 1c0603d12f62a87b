package org.lianxi.meeting.recusal;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The challenge was decided before. */
public final class RecusalDecidedAlready extends Refusal {

    RecusalDecidedAlready(RecusalId id) {
        super(Kind.RULE, "recusal " + id + " is decided");
    }
}
