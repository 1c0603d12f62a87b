package org.lianxi.committee.mandate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;

/** A mandate as it is kept: given once, it can only end. */
@Entity
@Table(name = "committee_mandate")
class HeldPost {

    @Id
    private String id;

    @Column(name = "person_id")
    private String person;

    @Enumerated(EnumType.STRING)
    private Post post;

    @Column(name = "organisation_id")
    private String organisation;

    @Column(name = "valid_from")
    private Instant from;

    @Column(name = "valid_until")
    private @Nullable Instant until;

    @Version
    private int version;

    /** For JPA. */
    protected HeldPost() {}

    HeldPost(PersonId person, Post post, OrganisationId organisation, Instant from, Optional<Instant> until) {
        this.id = MandateId.fresh().value();
        this.person = person.value();
        this.post = post;
        this.organisation = organisation.value();
        this.from = from;
        this.until = until.orElse(null);
    }

    void end(Instant moment) {
        if (until != null && !until.isAfter(moment)) {
            throw new MandateEnded(new MandateId(id));
        }
        until = moment;
    }

    Mandate mandate() {
        return new Mandate(
                new MandateId(id),
                new PersonId(person),
                post,
                new OrganisationId(organisation),
                from,
                Optional.ofNullable(until));
    }
}
