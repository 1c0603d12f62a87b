package org.lianxi.meeting.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.procedure.RulesOfProcedure;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.resolution.FollowResolution;
import org.lianxi.meeting.resolution.Resolutions;

@ApplicationScoped
@Transactional
class DecidingDecline implements DecideDecline {

    private final TaskRepository repository;
    private final Resolutions resolutions;
    private final FollowResolution followResolution;
    private final LeadUnits leadUnits;
    private final Organisations organisations;
    private final OtherUnit otherUnit;
    private final TaskCalendar calendar;
    private final Permissions permissions;
    private final TaskWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    DecidingDecline(
            TaskRepository repository,
            Resolutions resolutions,
            FollowResolution followResolution,
            LeadUnits leadUnits,
            Organisations organisations,
            OtherUnit otherUnit,
            TaskCalendar calendar,
            Permissions permissions,
            TaskWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.repository = repository;
        this.resolutions = resolutions;
        this.followResolution = followResolution;
        this.leadUnits = leadUnits;
        this.organisations = organisations;
        this.otherUnit = otherUnit;
        this.calendar = calendar;
        this.permissions = permissions;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void refuse(PersonId by, TaskId id, String reason) {
        Task task = taskFor(by, id);
        check(reason);
        task.refuseDecline(Note.by(by, reason.strip()), clock.instant());
        workflow.declineRefused(id);
        acts.fire(new DeclineDecided(by, id, task.community(), DeclineDecided.Outcome.REFUSED, task.leadUnit()));
    }

    @Override
    public void reassign(PersonId by, TaskId id, @Nullable OrganisationId unit, String reason) {
        Task task = taskFor(by, id);
        Input.check()
                .that(unit != null && !unit.equals(task.leadUnit()), "unit", "input-another-unit")
                .text("reason", reason, 1, DecliningTask.LONGEST)
                .orRefuse();
        if (unit == null || !leadUnits.of(resolutions.get(task.resolution())).contains(unit)) {
            throw new LeadUnitNotSeated(task.resolution(), unit == null ? task.leadUnit() : unit);
        }
        Instant now = clock.instant();
        RulesOfProcedure rules = calendar.rulesOf(task.meeting());
        task.reassign(
                unit,
                Task.Limits.byRule(
                        calendar.endOf(calendar.acceptBy(rules, calendar.dayOf(now))),
                        calendar.latestDue(rules, now, task.weight())),
                Note.by(by, reason.strip()),
                now);
        workflow.reassigned(
                id,
                new TaskWorkflow.Assignment(
                        unit,
                        task.community(),
                        organisations.streetOf(task.community()),
                        task.weight(),
                        task.acceptBy(),
                        task.dueAt(),
                        otherUnit.insteadOfSecretary(task)));
        acts.fire(new DeclineDecided(by, id, task.community(), DeclineDecided.Outcome.REASSIGNED, unit));
    }

    @Override
    public void cancel(PersonId by, TaskId id, String reason) {
        Task task = taskFor(by, id);
        check(reason);
        task.requireDeclined();
        task.cancel(reason.strip(), clock.instant());
        followResolution.taskCancelled(task.resolution());
        workflow.cancelled(id);
        acts.fire(new DeclineDecided(by, id, task.community(), DeclineDecided.Outcome.CANCELLED, task.leadUnit()));
        acts.fire(new TaskCancelled(id, task.community(), task.resolution()));
    }

    private static void check(String reason) {
        Input.check().text("reason", reason, 1, DecliningTask.LONGEST).orRefuse();
    }

    private Task taskFor(PersonId by, TaskId id) {
        Task task = repository.getForAct(id);
        permissions.require(by, actionFor(task), Scope.community(task.community()));
        otherUnit.require("DecideDecline", task, by);
        return task;
    }

    static Action actionFor(Task task) {
        return task.isDecidedByStreet() ? Action.DECIDE_SECOND_DECLINE : Action.DECIDE_DECLINE;
    }
}
