package org.lianxi.meeting.recusal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;

/** Whom the street has named to lead the items that the usual chair and the deputy may not. One for a meeting. */
@Entity
@Table(name = "meeting_named_chair")
class NamedChair {

    @Id
    private String meeting;

    @Version
    @SuppressWarnings("UnusedVariable") // read by JPA
    private int version;

    private String person;

    @Column(name = "named_by")
    @SuppressWarnings("UnusedVariable") // read by JPA
    private String namedBy;

    @Column(name = "named_at")
    @SuppressWarnings("UnusedVariable") // read by JPA
    private Instant namedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected NamedChair() {}

    NamedChair(MeetingId meeting, PersonId person, PersonId by, Instant at) {
        this.meeting = meeting.value();
        this.person = person.value();
        this.namedBy = by.value();
        this.namedAt = at;
    }

    void name(PersonId other, PersonId by, Instant at) {
        person = other.value();
        namedBy = by.value();
        namedAt = at;
    }

    MeetingId meeting() {
        return new MeetingId(meeting);
    }

    PersonId person() {
        return new PersonId(person);
    }
}
