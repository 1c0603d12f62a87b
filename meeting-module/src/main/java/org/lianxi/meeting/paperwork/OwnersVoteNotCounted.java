package org.lianxi.meeting.paperwork;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.committee.voterecord.OwnersVoteId;

/** The votes are not counted, so there is no result to print. */
public final class OwnersVoteNotCounted extends Refusal {

    OwnersVoteNotCounted(OwnersVoteId id) {
        super(Kind.RULE, "vote " + id + " is not counted");
    }
}
