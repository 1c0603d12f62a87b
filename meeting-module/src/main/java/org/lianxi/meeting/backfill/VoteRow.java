package org.lianxi.meeting.backfill;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.decision.VoteChoice;

/** The vote of a party on paper. */
@Embeddable
class VoteRow {

    @Enumerated(EnumType.STRING)
    private Party party;

    @Enumerated(EnumType.STRING)
    private VoteChoice choice;

    private String reason;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected VoteRow() {}

    VoteRow(BackfillVote vote) {
        this.party = vote.party();
        this.choice = vote.choice();
        this.reason = vote.reason().strip();
    }

    BackfillVote toVote() {
        return new BackfillVote(party, choice, reason);
    }
}
