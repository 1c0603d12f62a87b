package org.lianxi.committee.organisation;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One organisation took the place of another. */
@Entity
@Table(name = "committee_organisation_succession")
class Succession {

    @Id
    private String id;

    @Column(name = "predecessor_id")
    private String predecessor;

    @Column(name = "successor_id")
    private String successor;

    @Column(name = "valid_from")
    private LocalDate from;

    /** For JPA. */
    protected Succession() {}

    Succession(OrganisationId predecessor, OrganisationId successor, LocalDate from) {
        this.id = Generators.timeBasedEpochGenerator().generate().toString();
        this.predecessor = predecessor.value();
        this.successor = successor.value();
        this.from = from;
    }

    OrganisationId predecessor() {
        return new OrganisationId(predecessor);
    }

    OrganisationId successor() {
        return new OrganisationId(successor);
    }

    LocalDate from() {
        return from;
    }

    @Override
    public String toString() {
        return predecessor + " > " + successor + " " + from + " " + id;
    }
}
