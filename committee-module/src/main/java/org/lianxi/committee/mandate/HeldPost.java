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

    /** A condition on {@code h} and {@code :now}: the term runs and, where one is needed, an authorisation too. */
    static final String IN_FORCE_NOW = "h.from <= :now and (h.until is null or h.until > :now)"
            + " and (h.authorisedOnly = false or exists (select a.id from Authorisation a where a.person = h.person"
            + " and a.organisation = h.organisation and a.from <= :now and (a.until is null or a.until > :now)))";

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

    @Column(name = "delegated_mandate_id")
    private @Nullable String delegatedMandate;

    @Column(name = "delegated_by")
    private @Nullable String delegatedBy;

    @Column(name = "authorised_only")
    private boolean authorisedOnly;

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

    /** What a deputy holds while standing in for the holder of this one. */
    HeldPost delegated(PersonId deputy, Instant from, Instant until) {
        HeldPost held = new HeldPost(deputy, post, new OrganisationId(organisation), from, Optional.of(until));
        held.delegatedMandate = id;
        held.delegatedBy = person;
        return held;
    }

    /** From now on it only counts while an authorisation names the holder. */
    void onlyAuthorised() {
        authorisedOnly = true;
    }

    Optional<MandateId> principal() {
        return Optional.ofNullable(delegatedMandate).map(MandateId::new);
    }

    void runUntil(Optional<Instant> moment) {
        until = moment.orElse(null);
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
                Optional.ofNullable(until),
                Optional.ofNullable(delegatedBy).map(PersonId::new));
    }
}
