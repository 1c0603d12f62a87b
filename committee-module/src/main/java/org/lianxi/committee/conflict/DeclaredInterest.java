package org.lianxi.committee.conflict;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** A declaration of interest as it is kept. It is made once and can only end. */
@Entity
@Table(name = "committee_interest")
class DeclaredInterest {

    @Id
    private String id;

    @Version
    @SuppressWarnings("UnusedVariable") // read by JPA
    private int version;

    @Column(name = "person_id")
    private String person;

    @Column(name = "organisation_id")
    private String organisation;

    @Enumerated(EnumType.STRING)
    private InterestKind kind;

    @Column(name = "declared_at")
    private Instant declaredAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected DeclaredInterest() {}

    DeclaredInterest(InterestId id, PersonId person, OrganisationId organisation, InterestKind kind, Instant at) {
        this.id = id.value();
        this.person = person.value();
        this.organisation = organisation.value();
        this.kind = kind;
        this.declaredAt = at;
    }

    void end(Instant at) {
        if (endedAt == null) {
            endedAt = at;
        }
    }

    boolean isOf(PersonId declarer) {
        return person.equals(declarer.value());
    }

    boolean isInForce() {
        return endedAt == null;
    }

    InterestView view() {
        return new InterestView(
                new InterestId(id), new PersonId(person), new OrganisationId(organisation), kind, declaredAt);
    }
}
