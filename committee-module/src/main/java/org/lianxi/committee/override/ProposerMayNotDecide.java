package org.lianxi.committee.override;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Who proposed an override does not decide about it. */
public final class ProposerMayNotDecide extends Refusal {

    /** Refuses the proposer. */
    public ProposerMayNotDecide(OverrideId id) {
        super(Kind.RULE, "own override " + id);
    }
}
