package org.lianxi.meeting.matter;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The matter has its answer already, or a meeting has it on its agenda. Argument: the state. */
public final class MatterNotOpen extends Refusal {

    MatterNotOpen(MatterId id, MatterState state) {
        super(Kind.RULE, "Matter " + id + " is " + state, state);
    }
}
