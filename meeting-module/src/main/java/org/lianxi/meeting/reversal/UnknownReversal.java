package org.lianxi.meeting.reversal;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** There is nothing to decide with this id. */
public final class UnknownReversal extends Refusal {

    UnknownReversal(ReversalId id) {
        super(Kind.UNKNOWN, "no reversal " + id);
    }
}
