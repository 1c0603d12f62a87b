package org.lianxi.meeting.notice;

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

/** An attempt to reach a recipient by phone or on paper, logged afterwards. */
@Entity
@Table(name = "meeting_notice_contact")
class Contact {

    @Id
    @SuppressWarnings("UnusedVariable") // read by JPA
    private String id;

    private String meeting;

    private int number;

    private String person;

    @Enumerated(EnumType.STRING)
    private DeliveryChannel channel;

    @Enumerated(EnumType.STRING)
    private ContactOutcome outcome;

    @Column(name = "tried_at")
    private Instant triedAt;

    private String note;

    @Column(name = "logged_by")
    private String loggedBy;

    @Column(name = "logged_at")
    private Instant loggedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Contact() {}

    Contact(MeetingId meeting, int number, ContactDraft draft, PersonId by, Instant at) {
        this.id = Generators.timeBasedEpochGenerator().generate().toString();
        this.meeting = meeting.value();
        this.number = number;
        this.person = draft.person().value();
        this.channel = draft.channel();
        this.outcome = draft.outcome();
        this.triedAt = draft.triedAt();
        this.note = draft.note().strip();
        this.loggedBy = by.value();
        this.loggedAt = at;
    }

    MeetingId meeting() {
        return new MeetingId(meeting);
    }

    int number() {
        return number;
    }

    PersonId person() {
        return new PersonId(person);
    }

    boolean hasReached() {
        return outcome == ContactOutcome.REACHED;
    }

    PersonId loggedBy() {
        return new PersonId(loggedBy);
    }

    ContactAttempt toAttempt() {
        return new ContactAttempt(person(), loggedBy(), triedAt, channel, outcome);
    }

    ContactView toView(String loggedByName) {
        return new ContactView(channel, outcome, triedAt, note, loggedByName, loggedAt);
    }
}
