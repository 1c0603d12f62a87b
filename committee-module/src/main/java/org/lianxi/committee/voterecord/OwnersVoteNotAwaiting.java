package org.lianxi.committee.voterecord;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The vote is not where this step belongs: nothing is counted that was not announced. Argument: its state. */
public final class OwnersVoteNotAwaiting extends Refusal {

    OwnersVoteNotAwaiting(OwnersVoteId id, OwnersVoteState state) {
        super(Kind.RULE, "vote " + id + " is " + state, state);
    }
}
