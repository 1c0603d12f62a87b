package org.lianxi.committee.personaldata;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** There is no such request. */
public final class UnknownDataRequest extends Refusal {

    /** Refuses. */
    public UnknownDataRequest(DataRequestId id) {
        super(Kind.UNKNOWN, "no data request " + id);
    }
}
