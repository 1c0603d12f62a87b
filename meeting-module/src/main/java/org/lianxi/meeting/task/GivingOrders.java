package org.lianxi.meeting.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.procedure.RulesOfProcedure;
import org.lianxi.meeting.resolution.FollowResolution;
import org.lianxi.meeting.resolution.Resolutions;
import org.lianxi.meeting.resolution.Resolved;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("the use cases that give the order ask for the permission")
class GivingOrders implements TaskOrders {

    private static final int LONGEST_TITLE = 100;

    private final TaskRepository repository;
    private final Resolutions resolutions;
    private final FollowResolution followResolution;
    private final Organisations organisations;
    private final OtherUnit otherUnit;
    private final TaskCalendar calendar;
    private final TaskWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    GivingOrders(
            TaskRepository repository,
            Resolutions resolutions,
            FollowResolution followResolution,
            Organisations organisations,
            OtherUnit otherUnit,
            TaskCalendar calendar,
            TaskWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.repository = repository;
        this.resolutions = resolutions;
        this.followResolution = followResolution;
        this.organisations = organisations;
        this.otherUnit = otherUnit;
        this.calendar = calendar;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public TaskId assign(PersonId by, TaskOrder order) {
        Resolved resolution = resolutions.get(order.resolution());
        if (order.isReversal()) {
            followResolution.reversalAssigned(order.resolution());
        } else {
            followResolution.taskAssigned(order.resolution());
        }
        Instant now = clock.instant();
        Task.Origin origin =
                new Task.Origin(resolution.id(), resolution.meeting(), resolution.compound(), resolution.community());
        TaskDraft draft = new TaskDraft(
                fitting(order.title()), order.standard(), order.leadUnit(), order.weight(), Optional.empty());
        Task task = new Task(TaskId.fresh(), origin, draft, limits(resolution, order.weight(), now), by, now);
        repository.add(task);
        workflow.assigned(
                task.id(),
                new TaskWorkflow.Assignment(
                        task.leadUnit(),
                        task.community(),
                        organisations.streetOf(task.community()),
                        task.weight(),
                        task.acceptBy(),
                        task.dueAt(),
                        otherUnit.insteadOfSecretary(task)));
        acts.fire(new TaskAssigned(
                by, task.id(), task.community(), task.resolution(), task.leadUnit(), task.weight(), task.dueOn()));
        return task.id();
    }

    @Override
    public void reassign(PersonId by, TaskId id, OrganisationId to) {
        Task task = repository.getForAct(id);
        OrganisationId from = task.leadUnit();
        Map<OrganisationId, String> names = organisations.names(List.of(from, to));
        task.leadBy(
                to, Note.by(by, names.getOrDefault(from, "") + " → " + names.getOrDefault(to, "")), clock.instant());
        workflow.leadUnitChanged(id, from, to);
        acts.fire(new TaskReassigned(by, id, task.community(), from, to));
    }

    private Task.Limits limits(Resolved resolution, TaskWeight weight, Instant now) {
        RulesOfProcedure rules = calendar.rulesOf(resolution.meeting());
        return Task.Limits.byRule(
                calendar.endOf(calendar.acceptBy(rules, calendar.dayOf(now))), calendar.latestDue(rules, now, weight));
    }

    private static String fitting(String title) {
        int length = title.codePointCount(0, title.length());
        return length <= LONGEST_TITLE ? title : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE));
    }
}
