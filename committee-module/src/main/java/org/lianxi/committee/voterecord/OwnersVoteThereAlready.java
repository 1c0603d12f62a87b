package org.lianxi.committee.voterecord;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** A vote on this matter is under way or has passed. */
public final class OwnersVoteThereAlready extends Refusal {

    OwnersVoteThereAlready(OwnersVoteId id) {
        super(Kind.RULE, "vote " + id + " is there");
    }
}
