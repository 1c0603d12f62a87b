package org.lianxi.meeting.decision;

/** What a party says to an item. */
public enum VoteChoice {
    FOR(PartyVote.FOR),
    AGAINST(PartyVote.AGAINST),
    ABSTAIN(PartyVote.ABSTAIN);

    private final PartyVote partyVote;

    VoteChoice(PartyVote partyVote) {
        this.partyVote = partyVote;
    }

    PartyVote toPartyVote() {
        return partyVote;
    }

    static VoteChoice of(PartyVote vote) {
        return valueOf(vote.name());
    }
}
