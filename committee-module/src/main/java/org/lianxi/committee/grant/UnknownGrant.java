package org.lianxi.committee.grant;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** There is no such proposal. */
public final class UnknownGrant extends Refusal {

    /** Refuses it. */
    public UnknownGrant(GrantId id) {
        super(Kind.UNKNOWN, "proposal " + id);
    }
}
