package org.lianxi.committee.oldcompound;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.lianxi.committee.territory.CompoundId;

/** A sum of a survey as it is kept; it is never shown by itself. */
@Entity
@Table(name = "committee_old_compound_cell")
class CountedCell {

    @Id
    @SuppressWarnings("UnusedVariable") // read by JPA
    private String id;

    @Column(name = "compound_id")
    @SuppressWarnings("UnusedVariable") // read by JPA
    private String compound;

    @Enumerated(EnumType.STRING)
    private Dimension dimension;

    private String category;

    private int persons;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected CountedCell() {}

    CountedCell(CompoundId compound, Dimension dimension, Cell cell) {
        this.id = Generators.timeBasedEpochGenerator().generate().toString();
        this.compound = compound.value();
        this.dimension = dimension;
        this.category = cell.category();
        this.persons = cell.persons();
    }

    Dimension dimension() {
        return dimension;
    }

    Cell cell() {
        return new Cell(category, persons);
    }
}
