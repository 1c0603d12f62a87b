package org.lianxi.committee.voterecord;

import org.lianxi.committee.mandate.PersonId;

/** Writes the proposal that goes to all owners (DOMAIN §5.2 D10), from a matter that is theirs to decide. */
public interface PrepareOwnersVote {

    /**
     * Prepares a vote; which majority it needs, the matter's rule says.
     *
     * @throws OwnersVoteNotNeeded if the owners' assembly does not decide on the matter, or the person may not read it
     * @throws OwnersBodyMissing if nobody sits for the owners
     * @throws org.lianxi.committee.permission.NotPermitted if the person does not act for the owners
     * @throws OwnersVoteThereAlready if a vote on the matter is under way or has passed
     * @throws org.lianxi.committee.refusal.InvalidInput names every field that is missing or too long
     */
    OwnersVoteId prepare(PersonId by, String matter, ProposalDraft draft);
}
