package org.lianxi.committee.territory;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;

/** An organisation sits for a party of a compound, from one moment to another. */
@Entity
@Table(name = "committee_seat")
class Seat {

    @Id
    private String id;

    @Column(name = "compound_id")
    private String compound;

    @Enumerated(EnumType.STRING)
    private Party party;

    @Column(name = "organisation_id")
    private String organisation;

    @Column(name = "held_from")
    private Instant from;

    @Column(name = "held_until")
    private @Nullable Instant until;

    /** For JPA. */
    protected Seat() {}

    Seat(CompoundId compound, Party party, OrganisationId organisation, Instant from) {
        this.id = Generators.timeBasedEpochGenerator().generate().toString();
        this.compound = compound.value();
        this.party = party;
        this.organisation = organisation.value();
        this.from = from;
    }

    void leave(Instant moment) {
        if (until != null || moment.isBefore(from)) {
            throw new IllegalStateException("seat " + id + " cannot be left at " + moment);
        }
        until = moment;
    }

    Party party() {
        return party;
    }

    CompoundId compound() {
        return new CompoundId(compound);
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }
}
