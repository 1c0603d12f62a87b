package org.lianxi.meeting.task;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.resolution.ResolutionId;

/**
 * The work of one lead unit for a resolution. The unit accepts it, reports how far it is and submits it with evidence;
 * somebody of another unit verifies it or sends it back; then it is signed off. Past its due date it is overdue as long as
 * the lead unit has to deliver.
 */
@Entity
@Table(name = "meeting_task")
class Task {

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "resolution_id")
    private String resolution;

    @Column(name = "meeting_id")
    private String meeting;

    @Column(name = "compound_id")
    private String compound;

    @Column(name = "community_id")
    private String community;

    @Column(name = "lead_unit_id")
    private String leadUnit;

    private String title;

    private String standard;

    @Enumerated(EnumType.STRING)
    private TaskWeight weight;

    @Enumerated(EnumType.STRING)
    private TaskState state;

    @Column(name = "assigned_by")
    private String assignedBy;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    @Column(name = "accept_by")
    private Instant acceptBy;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "due_by_rule")
    private boolean dueByRule;

    @Column(name = "due_rule")
    private String dueRule;

    @Column(name = "due_unit")
    private String dueUnit;

    @Column(name = "due_amount")
    private int dueAmount;

    @Column(name = "original_due_on")
    private @Nullable LocalDate originalDueOn;

    @Column(name = "overdue_at")
    private @Nullable Instant overdueAt;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "verified_at")
    private @Nullable Instant verifiedAt;

    @Column(name = "verified_by")
    private @Nullable String verifiedBy;

    @Column(name = "signed_off_at")
    private @Nullable Instant signedOffAt;

    @Column(name = "signed_off_by")
    private @Nullable String signedOffBy;

    private int rejections;

    @Embedded
    private @Nullable Declined declined;

    private int declines;

    @Enumerated(EnumType.STRING)
    @Column(name = "suspended_from")
    private @Nullable TaskState suspendedFrom;

    @Column(name = "suspended_at")
    private @Nullable Instant suspendedAt;

    @Column(name = "suspended_days")
    private int suspendedDays;

    @Column(name = "access_entry")
    private String accessEntry;

    @Column(name = "moved_at")
    private Instant movedAt;

    @OneToMany(mappedBy = "task", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<TaskEntry> entries = new ArrayList<>();

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Task() {}

    /** For which resolution of which meeting a task is. */
    record Origin(ResolutionId resolution, MeetingId meeting, CompoundId compound, OrganisationId community) {}

    /**
     * By when a task is to be accepted and done; {@code rule} is the latest by the rule, and whether that counts or somebody
     * has chosen an earlier day.
     */
    record Limits(Instant acceptBy, LocalDate dueOn, Instant dueAt, TaskDue rule, boolean isByRule) {

        static Limits byRule(Instant acceptBy, TaskDue due) {
            return new Limits(acceptBy, due.on(), due.at(), due, true);
        }

        static Limits chosen(Instant acceptBy, LocalDate dueOn, Instant dueAt, TaskDue latest) {
            return new Limits(acceptBy, dueOn, dueAt, latest, false);
        }
    }

    Task(TaskId id, Origin origin, TaskDraft draft, Limits limits, PersonId by, Instant at) {
        this.id = id.value();
        this.resolution = origin.resolution().value();
        this.meeting = origin.meeting().value();
        this.compound = origin.compound().value();
        this.community = origin.community().value();
        this.leadUnit = draft.leadUnit().value();
        this.title = draft.title().strip();
        this.standard = draft.standard().strip();
        this.weight = draft.weight();
        this.dueByRule = limits.isByRule();
        take(limits);
        this.accessEntry = draft.accessEntry().strip();
        this.state = TaskState.ASSIGNED;
        this.assignedBy = by.value();
        this.assignedAt = at;
        this.movedAt = at;
        enter(TaskEntryKind.ASSIGNED, Note.by(by), at);
    }

    void accept(PersonId by, Instant at) {
        require(isAssigned());
        state = TaskState.IN_PROGRESS;
        acceptedAt = at;
        enter(TaskEntryKind.ACCEPTED, Note.by(by), at);
    }

    /**
     * The unit does not take it.
     *
     * @throws DeclineTooLate after the limit of acceptance
     */
    void decline(Declined how, PersonId by) {
        require(isAssigned());
        if (!isDeclinableAt(how.at())) {
            throw new DeclineTooLate(id());
        }
        state = TaskState.DECLINED;
        declined = how;
        declines++;
        enter(TaskEntryKind.DECLINED, Note.by(by, how.words()), how.at());
    }

    boolean isDeclinableAt(Instant moment) {
        return isAssigned() && moment.isBefore(acceptBy);
    }

    void requireDeclined() {
        require(state == TaskState.DECLINED);
    }

    /** The unit has it after all, and counts as having accepted it. */
    void refuseDecline(Note note, Instant at) {
        requireDeclined();
        state = TaskState.IN_PROGRESS;
        acceptedAt = at;
        enter(TaskEntryKind.DECLINE_REFUSED, note, at);
    }

    /** Another unit has it, by limits of its own; the first due date is kept. */
    void reassign(OrganisationId unit, Limits limits, Note note, Instant at) {
        requireDeclined();
        leadUnit = unit.value();
        originalDueOn = originalDueOn();
        take(limits);
        overdueAt = null;
        state = TaskState.ASSIGNED;
        enter(TaskEntryKind.REASSIGNED, note, at);
    }

    /** A second decline is decided by the street. DOMAIN X09. */
    boolean isDecidedByStreet() {
        return declines > 1;
    }

    int declines() {
        return declines;
    }

    /** How it was declined last. */
    Optional<Declined> declined() {
        return Optional.ofNullable(declined);
    }

    /** Returns whether they have moved: those of a task that is not owed any more, or overdue already, stay. */
    boolean moveLimits(Limits limits, Instant at) {
        boolean isOther = !limits.dueOn().equals(dueOn)
                || (isAssigned() && !limits.acceptBy().equals(acceptBy));
        if (!isOther || !state.isOwed() || isOverdueAt(at)) {
            return false;
        }
        String change = dueOn + " → " + limits.dueOn();
        take(limits);
        enter(TaskEntryKind.LIMITS_MOVED, Note.of(change), at);
        return true;
    }

    private void take(Limits limits) {
        acceptBy = limits.acceptBy();
        dueOn = limits.dueOn();
        dueAt = limits.dueAt();
        dueRule = limits.rule().rule();
        dueUnit = limits.rule().unit().name();
        dueAmount = limits.rule().amount();
    }

    /** It rests with its resolution: nobody owes anything, no limit runs. */
    /** Lets another unit lead it; where it stands and by when it is due stays. */
    void leadBy(OrganisationId unit, Note note, Instant at) {
        require(!state.isClosed());
        leadUnit = unit.value();
        enter(TaskEntryKind.REASSIGNED, note, at);
    }

    void suspend(String why, Instant at) {
        require(!state.isClosed() && !isSuspended());
        suspendedFrom = state;
        suspendedAt = at;
        state = TaskState.SUSPENDED;
        enter(TaskEntryKind.SUSPENDED, Note.of(why), at);
    }

    /** How long it has rested, in calendar days, and its limits moved on by that. */
    record Rest(int days, Instant acceptBy, LocalDate dueOn, Instant dueAt) {}

    /** It goes on where it stood; what was overdue before the rest stays so, with its limits. */
    void resume(Rest rest, Instant at) {
        require(isSuspended());
        TaskState before = Objects.requireNonNull(suspendedFrom);
        String change = dueOn + " → " + rest.dueOn();
        state = before;
        suspendedFrom = null;
        suspendedAt = null;
        suspendedDays += rest.days();
        if (overdueAt == null && rest.days() > 0) {
            originalDueOn = originalDueOn();
            acceptBy = rest.acceptBy();
            dueOn = rest.dueOn();
            dueAt = rest.dueAt();
            dueByRule = false;
        }
        enter(TaskEntryKind.RESUMED, Note.of(change), at);
    }

    void cancel(String why, Instant at) {
        require(!state.isClosed());
        state = TaskState.CANCELLED;
        enter(TaskEntryKind.CANCELLED, Note.of(why), at);
    }

    boolean isSuspended() {
        return state == TaskState.SUSPENDED;
    }

    /** Since when it rests. */
    Instant suspendedAt() {
        return Optional.ofNullable(suspendedAt)
                .orElseThrow(() -> new IllegalStateException("task " + id + " does not rest"));
    }

    /** How many calendar days it has rested so far; they do not count for K12. */
    int suspendedDays() {
        return suspendedDays;
    }

    /** Puts the due date off; what was overdue by the old one and is not by the new one loses its mark. DOMAIN X12. */
    void extend(LocalDate to, Instant until, PersonId by, Instant at) {
        require(!state.isClosed() && !isSuspended());
        String change = dueOn + " → " + to;
        originalDueOn = originalDueOn();
        dueOn = to;
        dueAt = until;
        dueByRule = false;
        if (at.isBefore(until)) {
            overdueAt = null;
        }
        enter(TaskEntryKind.EXTENDED, Note.by(by, change), at);
    }

    boolean isAssigned() {
        return state == TaskState.ASSIGNED;
    }

    boolean isWorkedOn() {
        return state == TaskState.IN_PROGRESS || state == TaskState.REWORK;
    }

    boolean isSubmitted() {
        return state == TaskState.SUBMITTED;
    }

    boolean isVerified() {
        return state == TaskState.VERIFIED;
    }

    void requireWorking() {
        require(isWorkedOn());
    }

    void reportProgress(Note note, Instant at) {
        requireWorking();
        enter(TaskEntryKind.PROGRESS, note, at);
    }

    void submit(Note note, Instant at) {
        requireWorking();
        if (note.files().isEmpty()) {
            throw new IllegalArgumentException("task " + id + " is submitted without evidence");
        }
        state = TaskState.SUBMITTED;
        submittedAt = at;
        enter(TaskEntryKind.SUBMITTED, note, at);
    }

    void verify(Note note, Instant at) {
        require(isSubmitted());
        state = TaskState.VERIFIED;
        verifiedAt = at;
        verifiedBy = note.person().value();
        enter(TaskEntryKind.VERIFIED, note, at);
    }

    void reject(Note note, Instant at) {
        require(isSubmitted());
        state = TaskState.REWORK;
        rejections++;
        enter(TaskEntryKind.REJECTED, note, at);
    }

    void signOff(PersonId by, Instant at) {
        require(isVerified());
        state = TaskState.SIGNED_OFF;
        signedOffAt = at;
        signedOffBy = by.value();
        enter(TaskEntryKind.SIGNED_OFF, Note.by(by), at);
    }

    /** Returns whether it was marked now. */
    boolean markOverdue(Instant at) {
        if (overdueAt != null || !isOverdueAt(at)) {
            return false;
        }
        overdueAt = at;
        enter(TaskEntryKind.WENT_OVERDUE, Note.ofTimer(), at);
        return true;
    }

    boolean isOverdueAt(Instant moment) {
        return state.isOwed() && !moment.isBefore(dueAt);
    }

    /** Whether one of these mandates is a post, whatever post, in the lead unit. DOMAIN SOD-01, SOD-02. */
    boolean isDoneByUnitOf(Collection<Mandate> mandates) {
        return mandates.stream().anyMatch(mandate -> mandate.organisation().equals(leadUnit()));
    }

    /** DOMAIN §2.3: the street signs off what is major. */
    Action signOffAction() {
        return weight.isForStreet() ? Action.SIGN_OFF_MAJOR_TASK : Action.SIGN_OFF_MINOR_TASK;
    }

    private void require(boolean isAwaiting) {
        if (!isAwaiting) {
            throw new TaskNotAwaiting(id(), state);
        }
    }

    private void enter(TaskEntryKind kind, Note note, Instant at) {
        entries.add(new TaskEntry(this, entries.size() + 1, kind, at, note));
        movedAt = at;
    }

    TaskId id() {
        return new TaskId(id);
    }

    long version() {
        return version;
    }

    ResolutionId resolution() {
        return new ResolutionId(resolution);
    }

    MeetingId meeting() {
        return new MeetingId(meeting);
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

    String standard() {
        return standard;
    }

    TaskWeight weight() {
        return weight;
    }

    /** The rule by which it is due, with its unit and amount; empty for a task of before there was a table. */
    Optional<DueRule> dueRule() {
        return dueRule.isEmpty()
                ? Optional.empty()
                : Optional.of(new DueRule(
                        dueRule, LimitUnit.valueOf(dueUnit), dueAmount, !dueByRule && originalDueOn == null));
    }

    /** As it was when the task got its limits; {@code isChosen} says that somebody has chosen an earlier day. */
    record DueRule(String rule, LimitUnit unit, int amount, boolean isChosen) {}

    TaskState state() {
        return state;
    }

    PersonId assignedBy() {
        return new PersonId(assignedBy);
    }

    Instant assignedAt() {
        return assignedAt;
    }

    Instant acceptBy() {
        return acceptBy;
    }

    Optional<Instant> acceptedAt() {
        return Optional.ofNullable(acceptedAt);
    }

    LocalDate dueOn() {
        return dueOn;
    }

    /** Its last day before any extension. */
    LocalDate originalDueOn() {
        return originalDueOn == null ? dueOn : originalDueOn;
    }

    Instant dueAt() {
        return dueAt;
    }

    boolean isDueByRule() {
        return dueByRule;
    }

    Optional<Instant> overdueAt() {
        return Optional.ofNullable(overdueAt);
    }

    Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    Optional<Instant> verifiedAt() {
        return Optional.ofNullable(verifiedAt);
    }

    Optional<PersonId> verifiedBy() {
        return Optional.ofNullable(verifiedBy).map(PersonId::new);
    }

    Optional<Instant> signedOffAt() {
        return Optional.ofNullable(signedOffAt);
    }

    Optional<PersonId> signedOffBy() {
        return Optional.ofNullable(signedOffBy).map(PersonId::new);
    }

    String accessEntry() {
        return accessEntry;
    }

    int rejections() {
        return rejections;
    }

    Instant movedAt() {
        return movedAt;
    }

    /** Oldest first. */
    List<TaskEntry> entries() {
        return List.copyOf(entries);
    }
}
