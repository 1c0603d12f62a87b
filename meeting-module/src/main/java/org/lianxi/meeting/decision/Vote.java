package org.lianxi.meeting.decision;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.convening.Seat;

/** The consolidated vote of one party on one item. An absent party's vote is cast by nobody. */
@Entity
@Table(name = "meeting_vote")
class Vote {

    @Id
    @SuppressWarnings("UnusedVariable") // read by JPA
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "item")
    @SuppressWarnings("UnusedVariable") // read by JPA: the owning side of Deliberation.votes
    private Deliberation deliberation;

    @Enumerated(EnumType.STRING)
    private Party party;

    private String organisation;

    @Enumerated(EnumType.STRING)
    private PartyVote vote;

    private String reason;

    @Column(name = "cast_by")
    private @Nullable String castBy;

    @Column(name = "cast_at")
    private Instant castAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Vote() {}

    private Vote(Deliberation deliberation, Party party, OrganisationId organisation, PartyVote vote, Instant at) {
        this.id = Generators.timeBasedEpochGenerator().generate().toString();
        this.deliberation = deliberation;
        this.party = party;
        this.organisation = organisation.value();
        this.vote = vote;
        this.reason = "";
        this.castAt = at;
    }

    static Vote absent(Deliberation deliberation, Party party, OrganisationId organisation, Instant at) {
        return uncast(deliberation, party, organisation, PartyVote.ABSENT, at);
    }

    /** The vote of a party from which nobody was heard. */
    static Vote uncast(
            Deliberation deliberation, Party party, OrganisationId organisation, PartyVote vote, Instant at) {
        return new Vote(deliberation, party, organisation, vote, at);
    }

    /** What was said does not count, because who said it is kept from the item. */
    void strike(PartyVote instead, Instant at) {
        vote = instead;
        reason = "";
        castBy = null;
        castAt = at;
    }

    static Vote of(Deliberation deliberation, Ballot ballot) {
        Vote vote = new Vote(
                deliberation,
                ballot.party(),
                ballot.organisation(),
                ballot.choice().toPartyVote(),
                ballot.at());
        vote.change(ballot);
        return vote;
    }

    void change(Ballot ballot) {
        vote = ballot.choice().toPartyVote();
        reason = ballot.reason().strip();
        castBy = ballot.by().value();
        castAt = ballot.at();
    }

    Seat seat() {
        return new Seat(party, organisation());
    }

    Party party() {
        return party;
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    PartyVote vote() {
        return vote;
    }

    String reason() {
        return reason;
    }

    Optional<PersonId> castBy() {
        return Optional.ofNullable(castBy).map(PersonId::new);
    }

    Instant castAt() {
        return castAt;
    }
}
