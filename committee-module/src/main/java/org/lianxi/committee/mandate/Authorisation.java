package org.lianxi.committee.mandate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;

/** An authorisation as it is kept: given once, it can only be withdrawn. */
@Entity
@Table(name = "committee_delegate_authorisation")
class Authorisation {

    @Id
    private String id;

    @Column(name = "organisation_id")
    private String organisation;

    @Column(name = "person_id")
    private String person;

    @Enumerated(EnumType.STRING)
    private AuthorisationKind kind;

    private String number;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "valid_from")
    private Instant from;

    @Column(name = "valid_until")
    private @Nullable Instant until;

    private String extent;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Version
    private int version;

    /** For JPA. */
    protected Authorisation() {}

    Authorisation(AuthorisationDraft draft) {
        this.id = AuthorisationId.fresh().value();
        this.organisation = draft.organisation().value();
        this.person = draft.person().value();
        this.kind = draft.kind();
        this.number = draft.number().strip();
        this.decidedOn = draft.decidedOn();
        this.from = draft.from();
        this.until = draft.until().orElse(null);
        this.extent = draft.extent().strip();
    }

    /** Ends it, if it has not ended. */
    boolean withdraw(Instant moment) {
        if (until != null && !until.isAfter(moment)) {
            return false;
        }
        until = moment;
        withdrawnAt = moment;
        return true;
    }

    String id() {
        return id;
    }

    DelegateAuthorisation view(Optional<String> fileName) {
        return new DelegateAuthorisation(
                new AuthorisationId(id),
                new OrganisationId(organisation),
                new PersonId(person),
                kind,
                number,
                decidedOn,
                from,
                Optional.ofNullable(until),
                extent,
                Optional.ofNullable(withdrawnAt),
                fileName);
    }
}
