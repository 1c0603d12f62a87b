package org.lianxi.meeting.decision;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.attendance.Elector;

/** Who could vote on an item at the moment of its decision. Nothing about it ever changes. */
@Entity
@Table(name = "meeting_elector")
class FrozenElector {

    @Id
    @SuppressWarnings("UnusedVariable") // read by JPA
    private String id;

    private String item;

    private String person;

    @Enumerated(EnumType.STRING)
    private Party party;

    private String organisation;

    @Enumerated(EnumType.STRING)
    private Elector.Standing standing;

    @Column(name = "is_alternate")
    private boolean alternate;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected FrozenElector() {}

    FrozenElector(AgendaItemId item, Elector elector) {
        this.id = Generators.timeBasedEpochGenerator().generate().toString();
        this.item = item.value();
        this.person = elector.person().value();
        this.party = elector.party();
        this.organisation = elector.organisation().value();
        this.standing = elector.standing();
        this.alternate = elector.alternate();
    }

    AgendaItemId item() {
        return new AgendaItemId(item);
    }

    Elector elector() {
        return new Elector(new PersonId(person), party, new OrganisationId(organisation), standing, alternate);
    }
}
