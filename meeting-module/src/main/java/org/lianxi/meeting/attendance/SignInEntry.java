package org.lianxi.meeting.attendance;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;

/** A line of an attendance sheet: one stay in the room. Its end is written once, and nothing else about it ever changes. */
@Entity
@Table(name = "meeting_sign_in")
class SignInEntry {

    @Id
    @SuppressWarnings("UnusedVariable") // read by JPA
    private String id;

    private String meeting;

    private String person;

    @Enumerated(EnumType.STRING)
    private AttendanceRole role;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "left_at")
    private @Nullable Instant leftAt;

    @Column(name = "left_recorded_by")
    private @Nullable String leftRecordedBy;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected SignInEntry() {}

    SignInEntry(MeetingId meeting, PersonId person, AttendanceRole role, PersonId recordedBy, Instant at) {
        this.id = Generators.timeBasedEpochGenerator().generate().toString();
        this.meeting = meeting.value();
        this.person = person.value();
        this.role = role;
        this.recordedBy = recordedBy.value();
        this.signedAt = at;
    }

    MeetingId meeting() {
        return new MeetingId(meeting);
    }

    PersonId person() {
        return new PersonId(person);
    }

    AttendanceRole role() {
        return role;
    }

    Instant signedAt() {
        return signedAt;
    }

    PersonId recordedBy() {
        return new PersonId(recordedBy);
    }

    /** The person goes; who has gone already stays gone. */
    void leave(PersonId by, Instant at) {
        if (leftAt == null) {
            leftAt = at;
            leftRecordedBy = by.value();
        }
    }

    boolean isOpen() {
        return leftAt == null;
    }

    Optional<Instant> leftAt() {
        return Optional.ofNullable(leftAt);
    }

    /** Who recorded the leaving. */
    Optional<PersonId> leftRecordedBy() {
        return Optional.ofNullable(leftRecordedBy).map(PersonId::new);
    }

    Stay stay() {
        return new Stay(person(), role, signedAt, leftAt());
    }
}
