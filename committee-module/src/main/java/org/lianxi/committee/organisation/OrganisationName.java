package org.lianxi.committee.organisation;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an organisation was called, from one day to another. */
@Entity
@Table(name = "committee_organisation_name")
class OrganisationName {

    @Id
    private String id;

    @Column(name = "organisation_id")
    private String organisation;

    private String name;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private @Nullable LocalDate until;

    /** For JPA. */
    protected OrganisationName() {}

    OrganisationName(OrganisationId organisation, String name, LocalDate from) {
        this.id = Generators.timeBasedEpochGenerator().generate().toString();
        this.organisation = organisation.value();
        this.name = name;
        this.from = from;
    }

    /** Gives way to another name from this day; one of the same day is corrected. */
    OrganisationName yieldTo(String newName, LocalDate day) {
        if (day.isBefore(from)) {
            throw new EndBeforeBeginning(from);
        }
        if (day.equals(from)) {
            name = newName;
            return this;
        }
        until = day.minusDays(1);
        return new OrganisationName(new OrganisationId(organisation), newName, day);
    }

    String name() {
        return name;
    }

    LocalDate from() {
        return from;
    }

    @Override
    public String toString() {
        return name + " " + from + ".." + (until == null ? "" : until);
    }
}
