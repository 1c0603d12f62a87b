package org.lianxi.committee.conflict;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** There is no declaration with this id, or it is somebody else's. */
public final class UnknownInterest extends Refusal {

    UnknownInterest(InterestId id) {
        super(Kind.UNKNOWN, "No declaration " + id);
    }
}
