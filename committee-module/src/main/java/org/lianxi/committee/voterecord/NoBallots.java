package org.lianxi.committee.voterecord;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** No ballots were entered, so there is nothing to count. */
public final class NoBallots extends Refusal {

    NoBallots(OwnersVoteId id) {
        super(Kind.RULE, "vote " + id + " has no ballots");
    }
}
