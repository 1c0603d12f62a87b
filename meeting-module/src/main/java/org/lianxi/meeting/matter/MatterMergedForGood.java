package org.lianxi.meeting.matter;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The matter that goes on for it is on an agenda or has its answer: what was merged stays merged. */
public final class MatterMergedForGood extends Refusal {

    MatterMergedForGood(MatterId id, MatterId other) {
        super(Kind.RULE, "Matter " + id + " is part of " + other + " for good");
    }
}
