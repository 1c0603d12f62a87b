package org.lianxi.committee.grant;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The proposal was decided, withdrawn or has expired. */
public final class GrantNotPending extends Refusal {

    /** Refuses it. */
    public GrantNotPending(GrantId id, GrantState state) {
        super(Kind.CONFLICT, "proposal " + id + " is " + state, state);
    }
}
