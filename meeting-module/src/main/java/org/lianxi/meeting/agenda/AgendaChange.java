package org.lianxi.meeting.agenda;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.matter.MatterId;

/** A change of an agenda; their number is the agenda's version. */
@Entity
@Table(name = "meeting_agenda_change")
class AgendaChange {

    @Id
    private String id;

    private String meeting;

    private int number;

    @Enumerated(EnumType.STRING)
    private AgendaChangeKind kind;

    private String matter;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected AgendaChange() {}

    AgendaChange(MeetingId meeting, int number, AgendaChangeKind kind, MatterId matter, Author author) {
        this.id = Generators.timeBasedEpochGenerator().generate().toString();
        this.meeting = meeting.value();
        this.number = number;
        this.kind = kind;
        this.matter = matter.value();
        this.changedBy = author.person().value();
        this.changedAt = author.at();
    }

    /** Who changed it, and when. */
    record Author(PersonId person, Instant at) {}

    MeetingId meeting() {
        return new MeetingId(meeting);
    }

    int number() {
        return number;
    }

    AgendaChangeKind kind() {
        return kind;
    }

    MatterId matter() {
        return new MatterId(matter);
    }

    PersonId person() {
        return new PersonId(changedBy);
    }

    Instant at() {
        return changedAt;
    }
}
