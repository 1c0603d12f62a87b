package org.lianxi.committee.oldcompound;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.committee.territory.CompoundId;

/** Entry is the last step. Argument: how many are still to be done before it. */
public final class EntryStepsMissing extends Refusal {

    EntryStepsMissing(CompoundId id, int missing) {
        super(Kind.RULE, "Compound " + id + " lacks " + missing + " steps", missing);
    }
}
