package org.lianxi.committee.voterecord;

import org.lianxi.committee.mandate.PersonId;

/** Records the notice by which the owners learn of a vote. */
public interface AnnounceOwnersVote {

    /**
     * Records the notice. From now on the question, the register and the parameters of this vote stand, and the residents'
     * committee counts as informed.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person does not act for the owners
     * @throws OwnersVoteNotAwaiting if it was announced
     * @throws OwnersRegisterMissing if nobody knows who may vote
     * @throws org.lianxi.committee.refusal.InvalidInput if it would open less than fifteen days after the notice, close
     *     before it opens, or last fewer or more days than the rules allow (first and last day counted), or was posted in the future
     */
    void announce(PersonId by, OwnersVoteId vote, VoteNoticeDraft draft);
}
