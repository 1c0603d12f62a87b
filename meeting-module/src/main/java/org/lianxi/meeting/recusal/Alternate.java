package org.lianxi.meeting.recusal;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.convening.MeetingId;

/** Who votes for a party on items on which all its listed delegates are recused. SOD-09. */
@Entity
@Table(name = "meeting_alternate")
class Alternate {

    @Id
    @SuppressWarnings("UnusedVariable") // read by JPA
    private String id;

    private String meeting;

    @Enumerated(EnumType.STRING)
    private Party party;

    private String organisation;

    private String person;

    @Column(name = "named_by")
    @SuppressWarnings("UnusedVariable") // read by JPA
    private String namedBy;

    @Column(name = "named_at")
    @SuppressWarnings("UnusedVariable") // read by JPA
    private Instant namedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Alternate() {}

    Alternate(MeetingId meeting, NamedAlternate named, PersonId by, Instant at) {
        this.id = Generators.timeBasedEpochGenerator().generate().toString();
        this.meeting = meeting.value();
        this.party = named.party();
        this.organisation = named.organisation().value();
        this.person = named.person().value();
        this.namedBy = by.value();
        this.namedAt = at;
    }

    NamedAlternate named() {
        return new NamedAlternate(new PersonId(person), party, new OrganisationId(organisation));
    }

    boolean isOf(MeetingId at) {
        return meeting.equals(at.value());
    }
}
