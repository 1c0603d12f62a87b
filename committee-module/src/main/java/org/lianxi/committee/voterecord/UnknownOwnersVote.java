package org.lianxi.committee.voterecord;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** There is no owners' vote of this id that the person may see. */
public final class UnknownOwnersVote extends Refusal {

    UnknownOwnersVote(OwnersVoteId id) {
        super(Kind.UNKNOWN, "no vote " + id);
    }
}
