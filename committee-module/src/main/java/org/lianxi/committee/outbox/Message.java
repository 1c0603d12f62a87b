package org.lianxi.committee.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.robot.RobotId;

/** One message to one recipient over one channel. */
@Entity
@Table(name = "committee_outbox_message")
class Message {

    @Id
    private String id;

    /** The same for the same news to the same recipient over the same channel. */
    @Column(name = "idempotency_key")
    private String key;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "person_id")
    private @Nullable String person;

    @SuppressWarnings("UnusedVariable") // read by JPA
    private @Nullable String robot;

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private String subjectId;

    private String act;

    private String audience;

    @Column(name = "named_day")
    private @Nullable LocalDate day;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "not_before")
    private Instant notBefore;

    @Enumerated(EnumType.STRING)
    private MessageState state;

    private int attempts;

    @Column(name = "last_error")
    private String lastError;

    @SuppressWarnings("UnusedVariable") // read by JPA
    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Message() {}

    private Message(News news, Channel channel, String recipient, Instant now) {
        this.id = MessageId.fresh().value();
        this.key = IdempotencyKey.of(news, channel, recipient);
        this.channel = channel;
        this.kind = news.kind();
        this.subjectKind = news.topic().subject().kind();
        this.subjectId = news.topic().subject().id();
        this.act = news.topic().act();
        this.audience = news.audience();
        this.day = news.day().orElse(null);
        this.writtenAt = now;
        this.notBefore = now;
        this.state = MessageState.WAITING;
        this.lastError = "";
    }

    /** Nothing leaves the product, so it is told by being written. */
    static Message inPortal(News news, PersonId person, Instant now) {
        Message message = new Message(news, Channel.PORTAL, person.value(), now);
        message.person = person.value();
        message.state = MessageState.SENT;
        message.sentAt = now;
        return message;
    }

    static Message byMail(News news, PersonId person, Instant now, Instant notBefore) {
        Message message = new Message(news, Channel.EMAIL, person.value(), now);
        message.person = person.value();
        message.notBefore = notBefore;
        return message;
    }

    static Message byRobot(News news, RobotId robot, Instant now, Instant notBefore) {
        Message message = new Message(news, Channel.ROBOT, robot.value(), now);
        message.robot = robot.value();
        message.notBefore = notBefore;
        return message;
    }

    /** Keeps it from others for a while. Returns whether it is to be tried: after too many tries that never ended it is not. */
    boolean take(Instant until) {
        if (attempts >= RetryPlan.mostTries()) {
            die("never ended");
            return false;
        }
        attempts++;
        notBefore = until;
        return true;
    }

    /** What was dropped meanwhile stays so, but what has arrived has arrived. */
    void ended(Delivery delivery, Instant at) {
        switch (delivery.outcome()) {
            case DELIVERED -> {
                state = MessageState.SENT;
                sentAt = at;
                lastError = "";
            }
            case POINTLESS -> state = MessageState.DROPPED;
            case IMPOSSIBLE -> die(delivery.error());
            case FAILED -> fail(delivery.error(), at);
        }
    }

    private void fail(String error, Instant at) {
        RetryPlan.pauseAfter(attempts).ifPresentOrElse(pause -> notBefore = at.plus(pause), () -> die(error));
        lastError = error;
    }

    private void die(String error) {
        if (state == MessageState.WAITING) {
            state = MessageState.DEAD;
        }
        lastError = error;
    }

    boolean isDead() {
        return state == MessageState.DEAD;
    }

    void retry(Instant at) {
        state = MessageState.WAITING;
        attempts = 0;
        notBefore = at;
    }

    void drop() {
        state = MessageState.DROPPED;
    }

    void read(Instant at) {
        if (readAt == null) {
            readAt = at;
        }
    }

    boolean isTo(PersonId reader) {
        return channel == Channel.PORTAL && reader.value().equals(person);
    }

    String key() {
        return key;
    }

    Topic topic() {
        return new Topic(new Subject(subjectKind, subjectId), act);
    }

    Parcel toParcel() {
        return new Parcel(toView(), key, new PersonId(Objects.requireNonNull(person)), audience);
    }

    DeadMessageView toDeadView() {
        return new DeadMessageView(new MessageId(id), channel, kind, topic(), attempts, lastError, writtenAt);
    }

    MessageView toView() {
        return new MessageView(
                new MessageId(id), kind, topic(), Optional.ofNullable(day), writtenAt, Optional.ofNullable(readAt));
    }
}
