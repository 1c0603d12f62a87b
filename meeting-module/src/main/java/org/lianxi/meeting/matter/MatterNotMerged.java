package org.lianxi.meeting.matter;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Only a matter that was merged can be taken out again. Argument: the state. */
public final class MatterNotMerged extends Refusal {

    MatterNotMerged(MatterId id, MatterState state) {
        super(Kind.RULE, "Matter " + id + " is " + state + ", not merged", state);
    }
}
