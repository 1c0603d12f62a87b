package org.lianxi.committee.territory;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.EndBeforeBeginning;
import org.lianxi.committee.organisation.OrganisationId;

/** An organisation works in a compound without a seat there, from one day to another. */
@Entity
@Table(name = "committee_compound_presence")
class Presence {

    @Id
    private String id;

    @Column(name = "compound_id")
    private String compound;

    @Column(name = "organisation_id")
    private String organisation;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private @Nullable LocalDate until;

    /** For JPA. */
    protected Presence() {}

    Presence(CompoundId compound, OrganisationId organisation, LocalDate from) {
        this.id = Generators.timeBasedEpochGenerator().generate().toString();
        this.compound = compound.value();
        this.organisation = organisation.value();
        this.from = from;
    }

    void end(LocalDate lastDay) {
        if (lastDay.isBefore(from)) {
            throw new EndBeforeBeginning(from);
        }
        until = lastDay;
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    @Override
    public String toString() {
        return organisation + " in " + compound + " " + from + ".." + (until == null ? "" : until) + " " + id;
    }
}
