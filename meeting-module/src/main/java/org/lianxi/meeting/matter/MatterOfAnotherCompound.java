package org.lianxi.meeting.matter;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The matter belongs to another compound than the one that meets. */
public final class MatterOfAnotherCompound extends Refusal {

    MatterOfAnotherCompound(MatterId id) {
        super(Kind.RULE, "Matter " + id + " is of another compound");
    }
}
