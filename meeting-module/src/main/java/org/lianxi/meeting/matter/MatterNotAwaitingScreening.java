package org.lianxi.meeting.matter;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The matter was screened before. Argument: its state. */
public final class MatterNotAwaitingScreening extends Refusal {

    MatterNotAwaitingScreening(MatterId id, MatterState state) {
        super(Kind.RULE, "Matter " + id + " is " + state, state);
    }
}
