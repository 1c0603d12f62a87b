package org.lianxi.committee.voterecord;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Only a vote in which too few took part gets more days once it is counted. */
public final class OwnersVoteNotExtensible extends Refusal {

    OwnersVoteNotExtensible(OwnersVoteId id) {
        super(Kind.RULE, "vote " + id + " is decided");
    }
}
