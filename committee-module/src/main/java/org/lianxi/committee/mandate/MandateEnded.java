package org.lianxi.committee.mandate;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The mandate has ended already. */
public final class MandateEnded extends Refusal {

    /** Refuses to end a mandate twice. */
    public MandateEnded(MandateId id) {
        super(Kind.RULE, "mandate " + id + " has ended");
    }
}
