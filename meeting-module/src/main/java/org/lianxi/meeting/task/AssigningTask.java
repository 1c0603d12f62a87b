package org.lianxi.meeting.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.conflict.AccessList;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.procedure.RulesOfProcedure;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.convening.MeetingWorkflow;
import org.lianxi.meeting.matter.Matters;
import org.lianxi.meeting.matter.ReservedMatters;
import org.lianxi.meeting.resolution.FollowResolution;
import org.lianxi.meeting.resolution.ResolutionId;
import org.lianxi.meeting.resolution.Resolutions;
import org.lianxi.meeting.resolution.Resolved;

@ApplicationScoped
@Transactional
class AssigningTask implements AssignTask {

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_STANDARD = 1000;
    private static final int LONGEST_ENTRY = 100;

    private final TaskRepository repository;
    private final Resolutions resolutions;
    private final FollowResolution followResolution;
    private final LeadUnits leadUnits;
    private final Organisations organisations;
    private final Matters matters;
    private final OtherUnit otherUnit;
    private final TaskCalendar calendar;
    private final Permissions permissions;
    private final TaskWorkflow workflow;
    private final MeetingWorkflow meetingWorkflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    AssigningTask(
            TaskRepository repository,
            Resolutions resolutions,
            FollowResolution followResolution,
            LeadUnits leadUnits,
            Organisations organisations,
            Matters matters,
            OtherUnit otherUnit,
            TaskCalendar calendar,
            Permissions permissions,
            TaskWorkflow workflow,
            MeetingWorkflow meetingWorkflow,
            Event<Act> acts,
            InstantSource clock) {
        this.repository = repository;
        this.resolutions = resolutions;
        this.followResolution = followResolution;
        this.leadUnits = leadUnits;
        this.organisations = organisations;
        this.matters = matters;
        this.otherUnit = otherUnit;
        this.calendar = calendar;
        this.permissions = permissions;
        this.workflow = workflow;
        this.meetingWorkflow = meetingWorkflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public TaskId assign(PersonId by, ResolutionId id, TaskDraft draft) {
        Resolved resolution = resolutions.get(id);
        permissions.require(by, Action.ASSIGN_TASK, Scope.community(resolution.community()));
        ReservedMatters.requireNone(
                resolution.matter(), matters.get(resolution.matter()).screenedRoute());
        Instant now = clock.instant();
        RulesOfProcedure rules = calendar.rulesOf(resolution.meeting());
        TaskDue latest = calendar.latestDue(rules, now, draft.weight());
        check(draft, calendar.dayOf(now), latest.on());
        if (!leadUnits.of(resolution).contains(draft.leadUnit())) {
            throw new LeadUnitNotSeated(id, draft.leadUnit());
        }
        requireListed(resolution, draft);
        boolean wasLast = followResolution.taskAssigned(id);
        Task task = new Task(TaskId.fresh(), origin(resolution), draft, limits(rules, draft, latest, now), by, now);
        repository.add(task);
        tell(task, by, wasLast);
        return task.id();
    }

    private static void check(TaskDraft draft, LocalDate today, LocalDate latest) {
        LocalDate due = draft.due().orElse(latest);
        Input.check()
                .text("title", draft.title(), 1, LONGEST_TITLE)
                .text("standard", draft.standard(), 1, LONGEST_STANDARD)
                .text("accessEntry", draft.accessEntry(), 0, LONGEST_ENTRY)
                .that(!draft.leadUnit().value().isBlank(), "leadUnit", "input-required")
                .that(
                        due.equals(latest) || (due.isAfter(today) && due.isBefore(latest)),
                        "due",
                        "due-out-of-range",
                        latest)
                .orRefuse();
    }

    /** SOD-13: what a department asks of a residents' committee stands on the approved list. */
    private void requireListed(Resolved resolution, TaskDraft draft) {
        OrganisationKind from = kindOf(matters.get(resolution.matter()).organisation());
        if (AccessList.judge(from, kindOf(draft.leadUnit()), draft.accessEntry())
                .isPresent()) {
            throw new AccessEntryMissing(resolution.id(), draft.leadUnit());
        }
    }

    private OrganisationKind kindOf(OrganisationId organisation) {
        return organisations.get(organisation).kind();
    }

    private static Task.Origin origin(Resolved resolution) {
        return new Task.Origin(resolution.id(), resolution.meeting(), resolution.compound(), resolution.community());
    }

    private Task.Limits limits(RulesOfProcedure rules, TaskDraft draft, TaskDue latest, Instant now) {
        Instant acceptBy = calendar.endOf(calendar.acceptBy(rules, calendar.dayOf(now)));
        return draft.due()
                .filter(chosen -> chosen.isBefore(latest.on()))
                .map(chosen -> Task.Limits.chosen(acceptBy, chosen, calendar.endOf(chosen), latest))
                .orElseGet(() -> Task.Limits.byRule(acceptBy, latest));
    }

    private void tell(Task task, PersonId by, boolean wasLast) {
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
        if (wasLast) {
            meetingWorkflow.allTasksAssigned(task.meeting());
        }
        acts.fire(new TaskAssigned(
                by, task.id(), task.community(), task.resolution(), task.leadUnit(), task.weight(), task.dueOn()));
    }
}
