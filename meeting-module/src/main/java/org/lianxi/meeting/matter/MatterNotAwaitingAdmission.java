package org.lianxi.meeting.matter;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The matter waits for no answer of the party secretary. Argument: its state. */
public final class MatterNotAwaitingAdmission extends Refusal {

    MatterNotAwaitingAdmission(MatterId id, MatterState state) {
        super(Kind.RULE, "Matter " + id + " is " + state, state);
    }
}
