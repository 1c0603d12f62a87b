package org.lianxi.committee.oldcompound;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.committee.territory.CompoundId;

/** No company enters while the owners' decision is missing (M06). */
public final class OwnersDecisionMissing extends Refusal {

    OwnersDecisionMissing(CompoundId id) {
        super(Kind.RULE, "Compound " + id + " has no decision of its owners");
    }
}
