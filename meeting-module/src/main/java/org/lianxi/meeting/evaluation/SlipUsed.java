package org.lianxi.meeting.evaluation;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The slip has been used: each answers once. */
public final class SlipUsed extends Refusal {

    SlipUsed() {
        super(Kind.RULE, "the slip was used");
    }
}
