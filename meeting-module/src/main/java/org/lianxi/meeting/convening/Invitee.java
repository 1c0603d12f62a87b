package org.lianxi.meeting.convening;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** Somebody called with the notice for a member without a party's vote: a department, a utility, a community. */
@Entity
@Table(name = "meeting_invitee")
class Invitee {

    @Id
    @SuppressWarnings("UnusedVariable") // read by JPA
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "meeting")
    @SuppressWarnings("UnusedVariable") // read by JPA: the owning side of Meeting.invitees
    private Meeting meeting;

    private String person;
    private String organisation;

    @Enumerated(EnumType.STRING)
    private Reply reply;

    private String reason;

    @Column(name = "replied_at")
    private @Nullable Instant repliedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Invitee() {}

    Invitee(Meeting meeting, PersonId person, OrganisationId organisation) {
        this.id = Generators.timeBasedEpochGenerator().generate().toString();
        this.meeting = meeting;
        this.person = person.value();
        this.organisation = organisation.value();
        this.reply = Reply.NONE;
        this.reason = "";
    }

    /** There is a new notice: the answer to the one before no longer counts. */
    void ask() {
        reply = Reply.NONE;
        reason = "";
        repliedAt = null;
    }

    /** Returns whether it is the first answer. */
    boolean answer(Reply newReply, String newReason, Instant at) {
        boolean isFirst = reply == Reply.NONE;
        reply = newReply;
        reason = newReason.strip();
        repliedAt = at;
        return isFirst;
    }

    PersonId person() {
        return new PersonId(person);
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    Reply reply() {
        return reply;
    }

    String reason() {
        return reason;
    }

    Optional<Instant> repliedAt() {
        return Optional.ofNullable(repliedAt);
    }

    Meetings.Invitee toFacts() {
        return new Meetings.Invitee(person(), organisation(), reply, reason);
    }
}
