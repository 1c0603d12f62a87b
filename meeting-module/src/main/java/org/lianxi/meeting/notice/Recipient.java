package org.lianxi.meeting.notice;

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
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.convening.Reply;

/** To whom a version of a notice went, how it arrived, and what was answered to it. */
@Entity
@Table(name = "meeting_notice_recipient")
class Recipient {

    @Id
    @SuppressWarnings("UnusedVariable") // read by JPA
    private String id;

    private String meeting;

    private int number;

    private String person;

    private String organisation;

    @Enumerated(EnumType.STRING)
    private @Nullable Party party;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    @Enumerated(EnumType.STRING)
    private DeliveryChannel channel;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    @Enumerated(EnumType.STRING)
    private Reply reply;

    private String reason;

    @Column(name = "replied_at")
    private @Nullable Instant repliedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Recipient() {}

    Recipient(MeetingId meeting, int number, PersonId person, OrganisationId organisation, Instant at) {
        this.id = Generators.timeBasedEpochGenerator().generate().toString();
        this.meeting = meeting.value();
        this.number = number;
        this.person = person.value();
        this.organisation = organisation.value();
        this.capacity = Capacity.OBSERVER;
        this.channel = DeliveryChannel.PORTAL;
        this.deliveredAt = at;
        this.reply = Reply.NONE;
        this.reason = "";
    }

    static Recipient delegate(MeetingId meeting, int number, Meetings.Delegate delegate, Instant at) {
        Recipient recipient = new Recipient(meeting, number, delegate.person(), delegate.organisation(), at);
        recipient.speakFor(delegate.party());
        return recipient;
    }

    void speakFor(Party newParty) {
        capacity = Capacity.DELEGATE;
        party = newParty;
    }

    /** Returns whether it is read for the first time. */
    boolean read(Instant at) {
        if (readAt != null) {
            return false;
        }
        readAt = at;
        return true;
    }

    void told(DeliveryChannel how, Instant at) {
        if (readAt == null) {
            channel = how;
            deliveredAt = at;
        }
    }

    /** Whoever answers has read it. Returns whether it is the first answer. */
    boolean answer(Reply newReply, String newReason, Instant at) {
        boolean isFirst = reply == Reply.NONE;
        read(at);
        reply = newReply;
        reason = newReason;
        repliedAt = at;
        return isFirst;
    }

    boolean isOpened() {
        return readAt != null || reply != Reply.NONE;
    }

    PersonId person() {
        return new PersonId(person);
    }

    MeetingId meeting() {
        return new MeetingId(meeting);
    }

    int number() {
        return number;
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    Optional<Party> party() {
        return Optional.ofNullable(party);
    }

    Capacity capacity() {
        return capacity;
    }

    DeliveryChannel channel() {
        return channel;
    }

    Instant deliveredAt() {
        return deliveredAt;
    }

    Optional<Instant> readAt() {
        return Optional.ofNullable(readAt);
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
}
