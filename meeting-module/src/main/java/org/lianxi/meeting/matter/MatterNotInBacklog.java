package org.lianxi.meeting.matter;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The matter is not waiting for a meeting: not admitted yet, on an agenda already, or ended. Argument: its state. */
public final class MatterNotInBacklog extends Refusal {

    MatterNotInBacklog(MatterId id, MatterState state) {
        super(Kind.RULE, "Matter " + id + " is " + state, state);
    }
}
