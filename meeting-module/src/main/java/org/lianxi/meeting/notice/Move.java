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
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;

/** A postponement or a cancellation with its consequences. */
@Entity
@Table(name = "meeting_move")
class Move {

    @Id
    @SuppressWarnings("UnusedVariable") // read by JPA
    private String id;

    private String meeting;

    private String community;

    @Enumerated(EnumType.STRING)
    private MoveKind kind;

    private String ground;

    private String reason;

    @Column(name = "done_by")
    private String doneBy;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "from_starts_at")
    private Instant from;

    @Column(name = "to_starts_at")
    private @Nullable Instant to;

    private boolean late;

    @Column(name = "street_informed")
    private boolean streetInformed;

    @Column(name = "not_held")
    private boolean notHeld;

    private boolean exempt;

    @SuppressWarnings("UnusedVariable") // kept with the row: on which consent it rests
    private @Nullable String consent;

    @Column(name = "consented_at")
    private @Nullable Instant consentedAt;

    private @Nullable String replacement;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Move() {}

    private Move(MeetingFacts meeting, MoveKind kind, String ground, String reason, PersonId by, Instant at) {
        this.id = Generators.timeBasedEpochGenerator().generate().toString();
        this.meeting = meeting.id().value();
        this.community = meeting.community().value();
        this.kind = kind;
        this.ground = ground;
        this.reason = reason.strip();
        this.doneBy = by.value();
        this.doneAt = at;
        this.from = meeting.startsAt();
    }

    static Move postponement(MeetingFacts meeting, PostponementDraft draft, boolean late, PersonId by, Instant at) {
        Move move = new Move(meeting, MoveKind.POSTPONED, draft.cause().name(), draft.reason(), by, at);
        move.to = draft.sitting().startsAt();
        move.late = late;
        move.streetInformed = late || draft.cause() == PostponementCause.CHAIR_ABSENT;
        return move;
    }

    static Move cancellation(MeetingFacts meeting, CancellationDraft draft, PersonId by, Instant at) {
        Move move = new Move(meeting, MoveKind.CANCELLED, draft.ground().name(), draft.reason(), by, at);
        move.notHeld = true;
        move.streetInformed = true;
        return move;
    }

    void rests(StreetConsent on) {
        consent = on.id();
        consentedAt = on.use();
    }

    /** With the street's consent on one of the grounds of X08. */
    void excuse(boolean isExempt) {
        notHeld = false;
        exempt = isExempt;
    }

    void replacedBy(MeetingId other) {
        replacement = other.value();
    }

    MeetingId meeting() {
        return new MeetingId(meeting);
    }

    OrganisationId community() {
        return new OrganisationId(community);
    }

    MoveKind kind() {
        return kind;
    }

    Instant from() {
        return from;
    }

    PersonId doneBy() {
        return new PersonId(doneBy);
    }

    boolean isExempt() {
        return exempt;
    }

    boolean isNotHeld() {
        return notHeld;
    }

    MoveView toView(String doneByName) {
        return new MoveView(
                meeting(),
                kind,
                ground,
                reason,
                doneByName,
                doneAt,
                from,
                Optional.ofNullable(to),
                late,
                streetInformed,
                notHeld,
                exempt,
                Optional.ofNullable(consentedAt),
                Optional.ofNullable(replacement).map(MeetingId::new));
    }
}
