package org.lianxi.committee.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;

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

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private String subjectId;

    private String act;

    @SuppressWarnings("UnusedVariable") // read by JPA
    private String audience;

    @Column(name = "named_day")
    private @Nullable LocalDate day;

    @Column(name = "written_at")
    private Instant writtenAt;

    @SuppressWarnings("UnusedVariable") // read by JPA
    @Column(name = "not_before")
    private Instant notBefore;

    @SuppressWarnings("UnusedVariable") // read by JPA
    @Enumerated(EnumType.STRING)
    private MessageState state;

    @SuppressWarnings("UnusedVariable") // read by JPA
    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Message() {}

    private Message(News news, Channel channel, Optional<PersonId> person, Instant now) {
        this.id = MessageId.fresh().value();
        this.key = IdempotencyKey.of(news, channel, person.map(PersonId::value).orElse(""));
        this.channel = channel;
        this.person = person.map(PersonId::value).orElse(null);
        this.kind = news.kind();
        this.subjectKind = news.topic().subject().kind();
        this.subjectId = news.topic().subject().id();
        this.act = news.topic().act();
        this.audience = news.audience();
        this.day = news.day().orElse(null);
        this.writtenAt = now;
        this.notBefore = now;
        this.state = MessageState.WAITING;
    }

    /** Nothing leaves the product, so it is told by being written. */
    static Message inPortal(News news, PersonId person, Instant now) {
        Message message = new Message(news, Channel.PORTAL, Optional.of(person), now);
        message.state = MessageState.SENT;
        message.sentAt = now;
        return message;
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

    MessageView toView() {
        return new MessageView(
                new MessageId(id), kind, topic(), Optional.ofNullable(day), writtenAt, Optional.ofNullable(readAt));
    }
}
