package org.lianxi.meeting.attendance;

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

/** A line of an attendance sheet. Nothing about it ever changes. */
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
}
