package org.lianxi.committee.personaldata;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Two different persons must agree, and neither may be the one whom the request is about. */
public final class TwoPersonsNeeded extends Refusal {

    /** Refuses. */
    public TwoPersonsNeeded(DataRequestId id) {
        super(Kind.RULE, "data request " + id + " needs another person");
    }
}
