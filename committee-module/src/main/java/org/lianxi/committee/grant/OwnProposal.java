package org.lianxi.committee.grant;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Who has proposed something cannot be the second person. */
public final class OwnProposal extends Refusal {

    /** Refuses it. */
    public OwnProposal(GrantId id) {
        super(Kind.RULE, "proposal " + id + " would be approved by its proposer");
    }
}
