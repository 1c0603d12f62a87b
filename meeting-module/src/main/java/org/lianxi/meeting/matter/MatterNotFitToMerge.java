package org.lianxi.meeting.matter;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** A matter is merged only into another one of its compound that is still on its way. */
public final class MatterNotFitToMerge extends Refusal {

    MatterNotFitToMerge(MatterId id, MatterId other) {
        super(Kind.RULE, "Matter " + id + " cannot be merged into " + other);
    }
}
