package org.lianxi.meeting.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.lianxi.committee.mandate.PersonId;

@ApplicationScoped
class ExtendingDueDates implements DueDates {

    private final TaskRepository repository;
    private final OtherUnit otherUnit;
    private final TaskCalendar calendar;
    private final TaskWorkflow workflow;
    private final InstantSource clock;

    @Inject
    ExtendingDueDates(
            TaskRepository repository,
            OtherUnit otherUnit,
            TaskCalendar calendar,
            TaskWorkflow workflow,
            InstantSource clock) {
        this.repository = repository;
        this.otherUnit = otherUnit;
        this.calendar = calendar;
        this.workflow = workflow;
        this.clock = clock;
    }

    @Override
    public DueDate get(TaskId id) {
        return of(repository.get(id));
    }

    @Override
    public DueDate getForAct(TaskId id) {
        return of(repository.getForAct(id));
    }

    private DueDate of(Task task) {
        return new DueDate(
                task.id(),
                task.community(),
                task.leadUnit(),
                !task.state().isClosed() && !task.isSuspended(),
                task.state().isOwed(),
                calendar.dayOf(task.assignedAt()),
                task.dueOn(),
                task.originalDueOn(),
                task.dueAt(),
                calendar.rulesOf(task.meeting()));
    }

    @Override
    public void requireOtherUnit(String what, TaskId id, PersonId by) {
        otherUnit.require(what, repository.get(id), by);
    }

    @Override
    public void extend(TaskId id, PersonId by, LocalDate to) {
        Task task = repository.getForAct(id);
        Instant now = clock.instant();
        boolean wasDue = !now.isBefore(task.dueAt());
        task.extend(to, calendar.endOf(to), by, now);
        workflow.extended(id, task.acceptBy(), task.dueAt(), wasDue);
    }
}
