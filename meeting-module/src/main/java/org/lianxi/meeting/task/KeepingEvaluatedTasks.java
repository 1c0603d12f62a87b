package org.lianxi.meeting.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.procedure.RulesOfProcedure;
import org.lianxi.meeting.resolution.FollowResolution;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("the evaluation calls it, and asks for the permission itself or has it asked for here")
class KeepingEvaluatedTasks implements EvaluatedTasks {

    private static final int LONGEST_TITLE = 100;
    private static final String MENDING = "整改：";

    private final TaskRepository repository;
    private final FollowResolution followResolution;
    private final Organisations organisations;
    private final OtherUnit otherUnit;
    private final TaskCalendar calendar;
    private final Permissions permissions;
    private final TaskWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    KeepingEvaluatedTasks(
            TaskRepository repository,
            FollowResolution followResolution,
            Organisations organisations,
            OtherUnit otherUnit,
            TaskCalendar calendar,
            Permissions permissions,
            TaskWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.repository = repository;
        this.followResolution = followResolution;
        this.organisations = organisations;
        this.otherUnit = otherUnit;
        this.calendar = calendar;
        this.permissions = permissions;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public EvaluatedTask get(TaskId id) {
        Task task = repository.get(id);
        return new EvaluatedTask(
                id,
                task.title(),
                task.compound(),
                task.community(),
                organisations.streetOf(task.community()),
                task.leadUnit(),
                task.state() == TaskState.VERIFIED,
                task.state() == TaskState.SIGNED_OFF,
                task.weight().isForStreet(),
                otherUnit.insteadOfSecretary(task),
                calendar.rulesOf(task.meeting()));
    }

    @Override
    public void requireOtherUnit(String what, TaskId id, PersonId by) {
        otherUnit.require(what, repository.get(id), by);
    }

    @Override
    public boolean isOfOtherUnit(TaskId id, PersonId person) {
        return otherUnit.barring(repository.get(id), person).isEmpty();
    }

    @Override
    public void requireSigner(String what, TaskId id, PersonId by) {
        Task task = repository.get(id);
        Verifying.require(permissions, otherUnit, task.signOffAction(), by, task);
        otherUnit.require(what, task, by);
    }

    @Override
    public boolean maySign(TaskId id, PersonId person) {
        Task task = repository.get(id);
        return Verifying.may(permissions, otherUnit, task.signOffAction(), person, task);
    }

    @Override
    public TaskId mend(PersonId by, TaskId earlier, String standard) {
        Task task = repository.get(earlier);
        Instant now = clock.instant();
        TaskDraft draft =
                new TaskDraft(mending(task.title()), standard, task.leadUnit(), TaskWeight.MINOR, Optional.empty());
        followResolution.taskAssigned(task.resolution());
        Task.Origin origin = new Task.Origin(task.resolution(), task.meeting(), task.compound(), task.community());
        Task mending = new Task(TaskId.fresh(), origin, draft, limits(task, now), by, now);
        repository.add(mending);
        workflow.assigned(
                mending.id(),
                new TaskWorkflow.Assignment(
                        mending.leadUnit(),
                        mending.community(),
                        organisations.streetOf(mending.community()),
                        mending.weight(),
                        mending.acceptBy(),
                        mending.dueAt(),
                        otherUnit.insteadOfSecretary(mending)));
        acts.fire(new TaskAssigned(
                by,
                mending.id(),
                mending.community(),
                mending.resolution(),
                mending.leadUnit(),
                mending.weight(),
                mending.dueOn()));
        return mending.id();
    }

    private Task.Limits limits(Task task, Instant now) {
        RulesOfProcedure rules = calendar.rulesOf(task.meeting());
        return Task.Limits.byRule(
                calendar.endOf(calendar.acceptBy(rules, calendar.dayOf(now))),
                calendar.latestDue(rules, now, TaskWeight.MINOR));
    }

    private static String mending(String title) {
        String whole = MENDING + title;
        int length = whole.codePointCount(0, whole.length());
        return length <= LONGEST_TITLE ? whole : whole.substring(0, whole.offsetByCodePoints(0, LONGEST_TITLE));
    }
}
