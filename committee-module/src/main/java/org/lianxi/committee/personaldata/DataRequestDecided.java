package org.lianxi.committee.personaldata;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Somebody has decided about the request. */
public final class DataRequestDecided extends Refusal {

    /** Refuses. */
    public DataRequestDecided(DataRequestId id) {
        super(Kind.CONFLICT, "data request " + id + " is decided");
    }
}
