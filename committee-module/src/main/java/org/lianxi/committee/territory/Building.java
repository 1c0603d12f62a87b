package org.lianxi.committee.territory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.EndBeforeBeginning;

/** A building of a compound, from one day to another. */
@Entity
@Table(name = "committee_building")
class Building {

    @Id
    private String id;

    @Column(name = "compound_id")
    private String compound;

    private String name;

    @Column(name = "entrance_units")
    private int entranceUnits;

    private int households;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private @Nullable LocalDate until;

    /** For JPA. */
    protected Building() {}

    Building(CompoundId compound, String name, int entranceUnits, int households, LocalDate from) {
        this.id = BuildingId.fresh().value();
        this.compound = compound.value();
        this.name = name;
        this.entranceUnits = entranceUnits;
        this.households = households;
        this.from = from;
    }

    void end(LocalDate lastDay) {
        if (lastDay.isBefore(from)) {
            throw new EndBeforeBeginning(from);
        }
        until = lastDay;
    }

    boolean isOf(CompoundId other) {
        return compound.equals(other.value()) && until == null;
    }

    BuildingView view() {
        return new BuildingView(new BuildingId(id), name, entranceUnits, households, from);
    }
}
