package org.lianxi.committee.oldcompound;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.territory.CompoundId;

/** A step before entry that has been done. */
@Entity
@Table(name = "committee_old_compound_step")
class DoneStep {

    @Id
    @SuppressWarnings("UnusedVariable") // read by JPA
    private String id;

    @Column(name = "compound_id")
    @SuppressWarnings("UnusedVariable") // read by JPA
    private String compound;

    @Enumerated(EnumType.STRING)
    private EntryStep step;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "done_by")
    private String doneBy;

    private String note;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected DoneStep() {}

    DoneStep(CompoundId compound, EntryStep step, LocalDate on, PersonId by, String note) {
        this.id = Generators.timeBasedEpochGenerator().generate().toString();
        this.compound = compound.value();
        this.step = step;
        this.doneOn = on;
        this.doneBy = by.value();
        this.note = note.strip();
    }

    EntryStep step() {
        return step;
    }

    LocalDate doneOn() {
        return doneOn;
    }

    PersonId doneBy() {
        return new PersonId(doneBy);
    }

    String note() {
        return note;
    }
}
