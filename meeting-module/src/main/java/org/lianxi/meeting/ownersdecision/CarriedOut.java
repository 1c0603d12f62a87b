package org.lianxi.meeting.ownersdecision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.lianxi.committee.voterecord.OwnersVoteId;
import org.lianxi.meeting.matter.MatterId;

/** That a matter carries out a decision of the owners. */
@Entity
@Table(name = "meeting_owners_decision")
class CarriedOut {

    @Id
    @Column(name = "matter_id")
    private String matter;

    @Column(name = "reserved_id")
    private String reserved;

    @Column(name = "owners_vote_id")
    private String vote;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected CarriedOut() {}

    CarriedOut(MatterId matter, MatterId reserved, OwnersVoteId vote) {
        this.matter = matter.value();
        this.reserved = reserved.value();
        this.vote = vote.value();
    }

    MatterId reserved() {
        return new MatterId(reserved);
    }

    @Override
    public String toString() {
        return matter + " carries out " + reserved + " by vote " + vote;
    }
}
