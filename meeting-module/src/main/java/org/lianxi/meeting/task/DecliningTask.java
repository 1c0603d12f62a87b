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
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class DecliningTask implements DeclineTask {

    static final int LONGEST = 500;

    /** DOMAIN X09. */
    private static final int WORKING_DAYS_TO_DECIDE = 1;

    private final TaskRepository repository;
    private final Organisations organisations;
    private final OtherUnit otherUnit;
    private final TaskCalendar calendar;
    private final Permissions permissions;
    private final TaskWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    DecliningTask(
            TaskRepository repository,
            Organisations organisations,
            OtherUnit otherUnit,
            TaskCalendar calendar,
            Permissions permissions,
            TaskWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.repository = repository;
        this.organisations = organisations;
        this.otherUnit = otherUnit;
        this.calendar = calendar;
        this.permissions = permissions;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void decline(PersonId by, TaskId id, @Nullable DeclineReason reason, String words) {
        Task task = repository.getForAct(id);
        permissions.require(by, Action.WORK_ON_TASK, Scope.organisation(task.community(), task.leadUnit()));
        Input.check()
                .that(reason != null, "reason", "input-required")
                .text("words", words, 1, LONGEST)
                .orRefuse();
        decline(by, task, reason == null ? DeclineReason.NOT_MY_DUTY : reason, words.strip());
    }

    private void decline(PersonId by, Task task, DeclineReason reason, String words) {
        Instant now = clock.instant();
        Instant decideBy = calendar.endOf(calendar.lastDay(now, LimitUnit.WORKING_DAYS, WORKING_DAYS_TO_DECIDE));
        task.decline(new Declined(reason, words, now, decideBy), by);
        boolean isForStreet =
                task.isDecidedByStreet() || otherUnit.insteadOfSecretary(task).isPresent();
        workflow.declined(
                task.id(),
                new TaskWorkflow.Decider(
                        task.community(), organisations.streetOf(task.community()), isForStreet, decideBy));
        acts.fire(new TaskDeclined(by, task.id(), task.community(), task.leadUnit(), reason, task.declines()));
    }
}
