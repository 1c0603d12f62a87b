package org.lianxi.meeting.decision;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AgendaItemId;

/** One line of the course of a vote: what a party said, or that it took it back. Written once, never changed. */
@Entity
@Table(name = "meeting_ballot")
class BallotEntry {

    @Id
    @SuppressWarnings("UnusedVariable") // read by JPA
    private String id;

    private String item;

    @Enumerated(EnumType.STRING)
    private Party party;

    @SuppressWarnings("UnusedVariable") // read by JPA
    private String organisation;

    @Enumerated(EnumType.STRING)
    private @Nullable VoteChoice choice;

    private String reason;

    @Column(name = "cast_by")
    private String castBy;

    @Column(name = "cast_at")
    private Instant castAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected BallotEntry() {}

    private BallotEntry(AgendaItemId item, Party party, OrganisationId organisation, PersonId by, Instant at) {
        this.id = Generators.timeBasedEpochGenerator().generate().toString();
        this.item = item.value();
        this.party = party;
        this.organisation = organisation.value();
        this.reason = "";
        this.castBy = by.value();
        this.castAt = at;
    }

    static BallotEntry cast(AgendaItemId item, Ballot ballot) {
        BallotEntry entry = new BallotEntry(item, ballot.party(), ballot.organisation(), ballot.by(), ballot.at());
        entry.choice = ballot.choice();
        entry.reason = ballot.reason().strip();
        return entry;
    }

    static BallotEntry withdrawn(AgendaItemId item, Party party, OrganisationId organisation, PersonId by, Instant at) {
        return new BallotEntry(item, party, organisation, by, at);
    }

    AgendaItemId item() {
        return new AgendaItemId(item);
    }

    Party party() {
        return party;
    }

    /** What was said; empty where the vote was taken back. */
    Optional<VoteChoice> choice() {
        return Optional.ofNullable(choice);
    }

    String reason() {
        return reason;
    }

    PersonId castBy() {
        return new PersonId(castBy);
    }

    Instant castAt() {
        return castAt;
    }
}
