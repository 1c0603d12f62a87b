package org.lianxi.committee.grant;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Only who has proposed something takes it back. */
public final class NotOwnProposal extends Refusal {

    /** Refuses it. */
    public NotOwnProposal(GrantId id) {
        super(Kind.RULE, "proposal " + id + " would be withdrawn by another");
    }
}
