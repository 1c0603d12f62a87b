package org.lianxi.committee.ownersregister;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.territory.CompoundId;

/** A version of an owners' register; its units stand beside it. */
@Entity
@Table(name = "committee_owners_register")
class RegisterEntry {

    @Id
    private String id;

    @Column(name = "compound_id")
    private String compound;

    private int number;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "entered_by")
    private String enteredBy;

    private int units;

    @Column(name = "dropped_at")
    private @Nullable Instant droppedAt;

    @Version
    private int version;

    /** For JPA. */
    protected RegisterEntry() {}

    RegisterEntry(OwnersRegisterId id, CompoundId compound, int number, PersonId by, Instant at, int units) {
        this.id = id.value();
        this.compound = compound.value();
        this.number = number;
        this.enteredBy = by.value();
        this.enteredAt = at;
        this.units = units;
    }

    void drop(Instant at) {
        droppedAt = at;
    }

    RegisterView view() {
        return new RegisterView(
                new OwnersRegisterId(id), new CompoundId(compound), number, enteredAt, units, droppedAt != null);
    }

    @Override
    public String toString() {
        return "register " + id + " entered by " + enteredBy;
    }
}
