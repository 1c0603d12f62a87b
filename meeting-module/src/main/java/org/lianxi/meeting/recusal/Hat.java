package org.lianxi.meeting.recusal;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.convening.MeetingId;

/** For which party a delegate of two will count at a meeting. SOD-08. */
@Entity
@Table(name = "meeting_hat")
class Hat {

    @Id
    @SuppressWarnings("UnusedVariable") // read by JPA
    private String id;

    @Version
    @SuppressWarnings("UnusedVariable") // read by JPA
    private int version;

    private String meeting;

    private String person;

    @Enumerated(EnumType.STRING)
    private Party party;

    @Column(name = "declared_at")
    @SuppressWarnings("UnusedVariable") // read by JPA
    private Instant declaredAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Hat() {}

    Hat(MeetingId meeting, PersonId person, Party party, Instant at) {
        this.id = Generators.timeBasedEpochGenerator().generate().toString();
        this.meeting = meeting.value();
        this.person = person.value();
        this.party = party;
        this.declaredAt = at;
    }

    void change(Party other, Instant at) {
        party = other;
        declaredAt = at;
    }

    boolean isOf(MeetingId at) {
        return meeting.equals(at.value());
    }

    PersonId person() {
        return new PersonId(person);
    }

    Party party() {
        return party;
    }
}
