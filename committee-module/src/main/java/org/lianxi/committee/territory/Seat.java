package org.lianxi.committee.territory;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;

/** An organisation stands for a party of a compound, from one moment to another. */
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

    @ElementCollection
    @CollectionTable(name = "committee_seat_building", joinColumns = @JoinColumn(name = "seat_id"))
    @Column(name = "building_id")
    private Set<String> buildings = new HashSet<>();

    /** For JPA. */
    protected Seat() {}

    Seat(CompoundId compound, Party party, OrganisationId organisation, Set<BuildingId> buildings, Instant from) {
        this.id = Generators.timeBasedEpochGenerator().generate().toString();
        this.compound = compound.value();
        this.party = party;
        this.organisation = organisation.value();
        this.from = from;
        buildings.forEach(each -> this.buildings.add(each.value()));
    }

    void leave(Instant moment) {
        if (until != null || moment.isBefore(from)) {
            throw new IllegalStateException("seat " + id + " cannot be left at " + moment);
        }
        until = moment;
    }

    /** The same seat for another organisation. */
    Seat passedTo(OrganisationId successor, Instant moment) {
        leave(moment);
        return new Seat(new CompoundId(compound), party, successor, Set.of(), moment);
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

    Set<String> buildings() {
        return Set.copyOf(buildings);
    }

    SeatHistory view() {
        return new SeatHistory(party, organisation(), from, Optional.ofNullable(until));
    }
}
