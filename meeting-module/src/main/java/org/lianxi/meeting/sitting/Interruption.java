package org.lianxi.meeting.sitting;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;

/** From when to when a session was interrupted, and why. */
@Entity
@Table(name = "meeting_interruption")
class Interruption {

    @Id
    @SuppressWarnings("UnusedVariable") // read by JPA
    private String id;

    @SuppressWarnings("UnusedVariable") // read by JPA
    private String meeting;

    private String reason;

    @Column(name = "begun_by")
    @SuppressWarnings("UnusedVariable") // read by JPA
    private String begunBy;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "ended_by")
    @SuppressWarnings("UnusedVariable") // read by JPA
    private @Nullable String endedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Interruption() {}

    Interruption(MeetingId meeting, String reason, PersonId by, Instant at) {
        this.id = Generators.timeBasedEpochGenerator().generate().toString();
        this.meeting = meeting.value();
        this.reason = reason.strip();
        this.begunBy = by.value();
        this.begunAt = at;
    }

    boolean isOpen() {
        return endedAt == null;
    }

    void end(PersonId by, Instant at) {
        endedBy = by.value();
        endedAt = at;
    }

    String reason() {
        return reason;
    }

    Instant begunAt() {
        return begunAt;
    }
}
