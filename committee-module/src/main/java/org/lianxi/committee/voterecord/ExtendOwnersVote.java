package org.lianxi.committee.voterecord;

import org.lianxi.committee.mandate.PersonId;

/** Gives a vote in which too few took part more days. */
public interface ExtendOwnersVote {

    /**
     * Gives a vote more days, with a notice of their own: while it is open, or when too few took part.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person does not act for the owners
     * @throws OwnersVoteNotAwaiting if it is not announced
     * @throws OwnersVoteNotExtensible if enough took part
     * @throws org.lianxi.committee.refusal.InvalidInput if it would not end later than before
     */
    void extend(PersonId by, OwnersVoteId vote, ExtensionDraft draft);
}
