package org.lianxi.meeting.extension;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.task.TaskId;

/** One request to put the due date of a task off. It is decided once. */
@Entity
@Table(name = "meeting_task_extension")
class Extension {

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "task_id")
    private String task;

    private int number;

    @Enumerated(EnumType.STRING)
    private ExtensionState state;

    private String reason;

    private String progress;

    @Column(name = "due_before")
    private LocalDate dueBefore;

    @Column(name = "asked_for")
    private LocalDate askedFor;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "decide_by")
    private Instant decideBy;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "granted_to")
    private @Nullable LocalDate grantedTo;

    private String answer;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Extension() {}

    /** What is asked for, and what it would replace. */
    record Wish(int number, String reason, String progress, LocalDate due, LocalDate until) {}

    Extension(TaskId task, Wish wish, PersonId by, Instant at, Instant decideBy) {
        this.id = ExtensionId.fresh().value();
        this.task = task.value();
        this.number = wish.number();
        this.state = ExtensionState.REQUESTED;
        this.reason = wish.reason().strip();
        this.progress = wish.progress().strip();
        this.dueBefore = wish.due();
        this.askedFor = wish.until();
        this.requestedBy = by.value();
        this.requestedAt = at;
        this.decideBy = decideBy;
        this.answer = "";
    }

    void grant(LocalDate until, PersonId by, Instant at, String words) {
        decide(ExtensionState.GRANTED, by, at, words);
        grantedTo = until;
    }

    void refuse(PersonId by, Instant at, String words) {
        decide(ExtensionState.REFUSED, by, at, words);
    }

    void lapse() {
        state = ExtensionState.LAPSED;
    }

    private void decide(ExtensionState outcome, PersonId by, Instant at, String words) {
        state = outcome;
        decidedBy = by.value();
        decidedAt = at;
        answer = words.strip();
    }

    boolean isWaiting() {
        return state == ExtensionState.REQUESTED;
    }

    boolean isGranted() {
        return state == ExtensionState.GRANTED;
    }

    TaskId task() {
        return new TaskId(task);
    }

    int number() {
        return number;
    }

    ExtensionState state() {
        return state;
    }

    String reason() {
        return reason;
    }

    String progress() {
        return progress;
    }

    LocalDate dueBefore() {
        return dueBefore;
    }

    LocalDate askedFor() {
        return askedFor;
    }

    PersonId requestedBy() {
        return new PersonId(requestedBy);
    }

    Instant requestedAt() {
        return requestedAt;
    }

    Instant decideBy() {
        return decideBy;
    }

    Optional<PersonId> decidedBy() {
        return Optional.ofNullable(decidedBy).map(PersonId::new);
    }

    Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    Optional<LocalDate> grantedTo() {
        return Optional.ofNullable(grantedTo);
    }

    String answer() {
        return answer;
    }
}
