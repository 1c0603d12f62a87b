package org.lianxi.committee.voterecord;

import org.lianxi.committee.mandate.PersonId;

/** Records the posting of a result. */
public interface PublishOwnersVoteResult {

    /**
     * Records where and when the result was posted.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person does not act for the owners
     * @throws OwnersVoteNotAwaiting if it is not counted
     * @throws org.lianxi.committee.refusal.InvalidInput if it was posted before the count or in the future
     */
    void publish(PersonId by, OwnersVoteId vote, ResultNoticeDraft draft);
}
