package org.lianxi.meeting.reversal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.resolution.ResolutionId;
import org.lianxi.meeting.task.TaskId;

/** Something that was done, or money that was collected, for a resolution before it was revoked. It is decided on once. */
@Entity
@Table(name = "meeting_reversal")
class Reversal {

    @Id
    private String id;

    @Version
    @SuppressWarnings("UnusedVariable")
    private long version;

    @Column(name = "resolution_id")
    private String resolution;

    @Column(name = "community_id")
    private String community;

    @Column(name = "lead_unit_id")
    private String leadUnit;

    private String title;

    @Column(name = "done_task_id")
    private @Nullable String doneTask;

    private @Nullable BigDecimal amount;

    @Enumerated(EnumType.STRING)
    private ReversalState state;

    private String reason;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "task_id")
    private @Nullable String task;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Reversal() {}

    private Reversal(ResolutionId resolution, OrganisationId community, OrganisationId leadUnit, String title) {
        this.id = ReversalId.fresh().value();
        this.resolution = resolution.value();
        this.community = community.value();
        this.leadUnit = leadUnit.value();
        this.title = title;
        this.state = ReversalState.OPEN;
        this.reason = "";
    }

    /** Of a task that was signed off. */
    static Reversal ofTask(
            ResolutionId resolution, OrganisationId community, OrganisationId leadUnit, String title, TaskId done) {
        Reversal reversal = new Reversal(resolution, community, leadUnit, title);
        reversal.doneTask = done.value();
        return reversal;
    }

    /** Of money that was collected, in yuan to the cent. */
    static Reversal ofMoney(
            ResolutionId resolution,
            OrganisationId community,
            OrganisationId leadUnit,
            String title,
            BigDecimal amount) {
        Reversal reversal = new Reversal(resolution, community, leadUnit, title);
        reversal.amount = amount;
        return reversal;
    }

    void reverse(TaskId by, String why, PersonId person, Instant at) {
        decide(ReversalState.REVERSED, why, person, at);
        task = by.value();
    }

    void keep(String why, PersonId person, Instant at) {
        decide(ReversalState.KEPT, why, person, at);
    }

    private void decide(ReversalState decision, String why, PersonId person, Instant at) {
        requireOpen();
        state = decision;
        reason = why;
        decidedBy = person.value();
        decidedAt = at;
    }

    void requireOpen() {
        if (state != ReversalState.OPEN) {
            throw new ReversalDecided(id(), state);
        }
    }

    ReversalId id() {
        return new ReversalId(id);
    }

    ResolutionId resolution() {
        return new ResolutionId(resolution);
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

    Optional<TaskId> doneTask() {
        return Optional.ofNullable(doneTask).map(TaskId::new);
    }

    Optional<BigDecimal> amount() {
        return Optional.ofNullable(amount);
    }

    ReversalState state() {
        return state;
    }

    String reason() {
        return reason;
    }

    Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    Optional<TaskId> task() {
        return Optional.ofNullable(task).map(TaskId::new);
    }
}
