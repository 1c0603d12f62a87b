package org.lianxi.meeting.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.task.TaskId;

/**
 * One round of asking those concerned about a task that is done. Slips are given out, answers come in until the window
 * closes, and their sum decides: passed, or people decide. A task has two rounds at most.
 */
@Entity
@Table(name = "meeting_evaluation")
class Evaluation {

    static final int MOST_ROUNDS = 2;

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "task_id")
    private String task;

    private int round;

    @Column(name = "compound_id")
    private String compound;

    @Column(name = "community_id")
    private String community;

    @Column(name = "lead_unit_id")
    private String leadUnit;

    private String title;

    @Enumerated(EnumType.STRING)
    private EvaluationState state;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "invite_by")
    private Instant inviteBy;

    @Column(name = "pass_percent")
    private int passPercent;

    @Column(name = "fewest_replies")
    private int fewestReplies;

    private int invited;

    @Column(name = "invited_by")
    private @Nullable String invitedBy;

    @Column(name = "invited_at")
    private @Nullable Instant invitedAt;

    @Column(name = "closes_on")
    private @Nullable LocalDate closesOn;

    @Column(name = "closes_at")
    private @Nullable Instant closesAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable EvaluationResult result;

    @Column(name = "very_satisfied")
    private int verySatisfied;

    private int satisfied;

    @Column(name = "basically_satisfied")
    private int basicallySatisfied;

    private int dissatisfied;

    @Enumerated(EnumType.STRING)
    private @Nullable EvaluationDecision decision;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private String reason;

    @Column(name = "remedy_task_id")
    private @Nullable String remedy;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Evaluation() {}

    /** Of which task of whom. */
    record About(TaskId task, String title, CompoundId compound, OrganisationId community, OrganisationId leadUnit) {}

    /** By which numbers it is judged: those in force when it begins. CFG-21, CFG-22. */
    record Thresholds(int passPercent, int fewestReplies) {}

    Evaluation(About about, int round, Thresholds thresholds, Instant at) {
        this.id = EvaluationId.fresh().value();
        this.task = about.task().value();
        this.title = about.title();
        this.compound = about.compound().value();
        this.community = about.community().value();
        this.leadUnit = about.leadUnit().value();
        this.round = round;
        this.passPercent = thresholds.passPercent();
        this.fewestReplies = thresholds.fewestReplies();
        this.state = EvaluationState.ASKED_FOR;
        this.begunAt = at;
        this.inviteBy = at;
        this.reason = "";
    }

    /** The work was found to be done: somebody has to invite by this moment. */
    void begin(Instant at, Instant until) {
        require(EvaluationState.ASKED_FOR);
        state = EvaluationState.INVITING;
        begunAt = at;
        inviteBy = until;
    }

    boolean isAskedFor() {
        return state == EvaluationState.ASKED_FOR;
    }

    /** Whether the task waits for it: it goes on, or what was found wanting is mended before the next round. */
    boolean isAwaited() {
        return !isOver() || decision == EvaluationDecision.REOPENED;
    }

    boolean isOver() {
        return state == EvaluationState.CLOSED || state == EvaluationState.CANCELLED;
    }

    /** Its task is not done any more. */
    void cancel() {
        if (isOver()) {
            throw new EvaluationNotAwaiting(id(), state);
        }
        state = EvaluationState.CANCELLED;
    }

    void invite(int number, PersonId by, Instant at, LocalDate lastDay, Instant until) {
        require(EvaluationState.INVITING);
        state = EvaluationState.OPEN;
        invited = number;
        invitedBy = by.value();
        invitedAt = at;
        closesOn = lastDay;
        closesAt = until;
    }

    boolean isOpenAt(Instant moment) {
        return state == EvaluationState.OPEN && closesAt != null && moment.isBefore(closesAt);
    }

    void requireOpenAt(Instant moment) {
        if (!isOpenAt(moment)) {
            throw new EvaluationNotAwaiting(id(), state);
        }
    }

    /** Counts what has come in; those that come later do not count. Returns whether it passed. */
    boolean close(Map<Satisfaction, Integer> levels, Instant at) {
        require(EvaluationState.OPEN);
        verySatisfied = levels.getOrDefault(Satisfaction.VERY_SATISFIED, 0);
        satisfied = levels.getOrDefault(Satisfaction.SATISFIED, 0);
        basicallySatisfied = levels.getOrDefault(Satisfaction.BASICALLY_SATISFIED, 0);
        dissatisfied = levels.getOrDefault(Satisfaction.DISSATISFIED, 0);
        closedAt = at;
        EvaluationResult judged = judge(tally());
        result = judged;
        boolean isPassed = judged == EvaluationResult.PASSED;
        state = isPassed ? EvaluationState.CLOSED : EvaluationState.TO_BE_DECIDED;
        return isPassed;
    }

    private EvaluationResult judge(Tally tally) {
        if (tally.replies() < fewestReplies) {
            return EvaluationResult.INSUFFICIENT_REPLIES;
        }
        return tally.satisfied().isAtLeast(passPercent) ? EvaluationResult.PASSED : EvaluationResult.FAILED;
    }

    /** Whether this is what people can decide now. The first failure is mended; only where few replied, people may accept. */
    boolean isDecidable(EvaluationDecision choice) {
        boolean isLastRound = round >= MOST_ROUNDS;
        return state == EvaluationState.TO_BE_DECIDED
                && switch (choice) {
                    case REOPENED -> !isLastRound;
                    case ACCEPTED -> isLastRound || result == EvaluationResult.INSUFFICIENT_REPLIES;
                    case TO_AGENDA -> isLastRound;
                };
    }

    void decide(EvaluationDecision choice, String words, PersonId by, Instant at) {
        require(EvaluationState.TO_BE_DECIDED);
        if (!isDecidable(choice)) {
            throw new EvaluationDecisionNotOpen(id(), choice);
        }
        state = EvaluationState.CLOSED;
        decision = choice;
        decidedBy = by.value();
        decidedAt = at;
        reason = words.strip();
    }

    void mendBy(TaskId remedyTask) {
        remedy = remedyTask.value();
    }

    private void require(EvaluationState awaited) {
        if (state != awaited) {
            throw new EvaluationNotAwaiting(id(), state);
        }
    }

    EvaluationId id() {
        return new EvaluationId(id);
    }

    long version() {
        return version;
    }

    TaskId task() {
        return new TaskId(task);
    }

    int round() {
        return round;
    }

    CompoundId compound() {
        return new CompoundId(compound);
    }

    OrganisationId community() {
        return new OrganisationId(community);
    }

    OrganisationId leadUnit() {
        return new OrganisationId(leadUnit);
    }

    String title() {
        return title;
    }

    EvaluationState state() {
        return state;
    }

    Instant begunAt() {
        return begunAt;
    }

    Instant inviteBy() {
        return inviteBy;
    }

    int passPercent() {
        return passPercent;
    }

    int fewestReplies() {
        return fewestReplies;
    }

    int invited() {
        return invited;
    }

    Optional<LocalDate> closesOn() {
        return Optional.ofNullable(closesOn);
    }

    Optional<Instant> closesAt() {
        return Optional.ofNullable(closesAt);
    }

    Optional<EvaluationResult> result() {
        return Optional.ofNullable(result);
    }

    Tally tally() {
        return new Tally(
                invited,
                Map.of(
                        Satisfaction.VERY_SATISFIED,
                        verySatisfied,
                        Satisfaction.SATISFIED,
                        satisfied,
                        Satisfaction.BASICALLY_SATISFIED,
                        basicallySatisfied,
                        Satisfaction.DISSATISFIED,
                        dissatisfied));
    }

    Optional<EvaluationDecision> decision() {
        return Optional.ofNullable(decision);
    }

    Optional<PersonId> decidedBy() {
        return Optional.ofNullable(decidedBy).map(PersonId::new);
    }

    Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    String reason() {
        return reason;
    }

    Optional<TaskId> remedy() {
        return Optional.ofNullable(remedy).map(TaskId::new);
    }
}
