package org.lianxi.meeting.agenda;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;

/** That an agenda was opened again, and why. */
@Entity
@Table(name = "meeting_agenda_unlock")
class AgendaUnlock {

    @Id
    private String id;

    private String meeting;

    private String reason;

    @Column(name = "unlocked_by")
    private String unlockedBy;

    @Column(name = "unlocked_at")
    private Instant unlockedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected AgendaUnlock() {}

    AgendaUnlock(MeetingId meeting, String reason, PersonId by, Instant at) {
        this.id = Generators.timeBasedEpochGenerator().generate().toString();
        this.meeting = meeting.value();
        this.reason = reason;
        this.unlockedBy = by.value();
        this.unlockedAt = at;
    }

    MeetingId meeting() {
        return new MeetingId(meeting);
    }

    PersonId person() {
        return new PersonId(unlockedBy);
    }

    AgendaUnlockView toView(String byName) {
        return new AgendaUnlockView(reason, byName, unlockedAt);
    }
}
