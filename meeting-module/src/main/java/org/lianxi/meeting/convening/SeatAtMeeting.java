package org.lianxi.meeting.convening;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.territory.CompoundId;

/** Who sat for a party of one of several compounds when the notice was issued. */
@Entity
@Table(name = "meeting_seat")
class SeatAtMeeting {

    @Id
    @SuppressWarnings("UnusedVariable") // read by JPA
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "meeting")
    @SuppressWarnings("UnusedVariable") // read by JPA: the owning side of Meeting.seats
    private Meeting meeting;

    private String compound;

    @Enumerated(EnumType.STRING)
    private Party party;

    private String organisation;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected SeatAtMeeting() {}

    SeatAtMeeting(Meeting meeting, CompoundId compound, Seat seat) {
        this.id = Generators.timeBasedEpochGenerator().generate().toString();
        this.meeting = meeting;
        this.compound = compound.value();
        this.party = seat.party();
        this.organisation = seat.organisation().value();
    }

    CompoundId compound() {
        return new CompoundId(compound);
    }

    Seat seat() {
        return new Seat(party, new OrganisationId(organisation));
    }
}
