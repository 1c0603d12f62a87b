package org.lianxi.meeting.notice;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;

/** What the street was asked about a meeting, and its answer. */
@Entity
@Table(name = "meeting_street_consent")
class StreetConsent {

    @Id
    private String id;

    @Version
    @SuppressWarnings("UnusedVariable") // read by JPA
    private long version;

    private String meeting;

    @Enumerated(EnumType.STRING)
    private ConsentKind kind;

    private String reason;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private ConsentState state;

    private String answer;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    private boolean used;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected StreetConsent() {}

    StreetConsent(MeetingId meeting, ConsentKind kind, String reason, PersonId by, Instant at) {
        this.id = Generators.timeBasedEpochGenerator().generate().toString();
        this.meeting = meeting.value();
        this.kind = kind;
        this.reason = reason.strip();
        this.askedBy = by.value();
        this.askedAt = at;
        this.state = ConsentState.ASKED;
        this.answer = "";
    }

    void answer(boolean isGiven, String words, PersonId by, Instant at) {
        state = isGiven ? ConsentState.GIVEN : ConsentState.REFUSED;
        answer = words.strip();
        answeredBy = by.value();
        answeredAt = at;
    }

    /** A consent serves once. */
    Instant use() {
        used = true;
        return Objects.requireNonNull(answeredAt);
    }

    boolean isOpen() {
        return state == ConsentState.ASKED;
    }

    boolean allows(ConsentKind wanted) {
        return state == ConsentState.GIVEN && kind == wanted && !used;
    }

    String id() {
        return id;
    }

    MeetingId meeting() {
        return new MeetingId(meeting);
    }

    ConsentKind kind() {
        return kind;
    }

    PersonId askedBy() {
        return new PersonId(askedBy);
    }

    Optional<PersonId> answeredBy() {
        return Optional.ofNullable(answeredBy).map(PersonId::new);
    }

    ConsentView toView(String askedByName, String answeredByName) {
        return new ConsentView(
                kind,
                state,
                reason,
                askedByName,
                askedAt,
                answer,
                answeredByName,
                Optional.ofNullable(answeredAt),
                used);
    }
}
