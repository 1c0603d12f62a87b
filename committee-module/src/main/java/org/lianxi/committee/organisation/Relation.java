package org.lianxi.committee.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How two organisations belong together, from one day to another. */
@Entity
@Table(name = "committee_organisation_relation")
class Relation {

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private RelationKind kind;

    @Column(name = "upper_id")
    private String upper;

    @Column(name = "lower_id")
    private String lower;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private @Nullable LocalDate until;

    /** For JPA. */
    protected Relation() {}

    Relation(RelationKind kind, OrganisationId upper, OrganisationId lower, LocalDate from, Optional<LocalDate> until) {
        this.id = RelationId.fresh().value();
        this.kind = kind;
        this.upper = upper.value();
        this.lower = lower.value();
        this.from = from;
        this.until = until.orElse(null);
    }

    /** Ends with this day as its last, if it has no end. */
    void end(LocalDate lastDay) {
        if (until != null) {
            throw new RelationEnded(view());
        }
        if (lastDay.isBefore(from)) {
            throw new EndBeforeBeginning(from);
        }
        until = lastDay;
    }

    boolean beginsBefore(LocalDate day) {
        return from.isBefore(day);
    }

    RelationView view() {
        return new RelationView(
                new RelationId(id),
                kind,
                new OrganisationId(upper),
                new OrganisationId(lower),
                from,
                Optional.ofNullable(until));
    }

    @Override
    public String toString() {
        return kind + " " + upper + " > " + lower + " " + from + ".." + (until == null ? "" : until) + " " + id;
    }
}
