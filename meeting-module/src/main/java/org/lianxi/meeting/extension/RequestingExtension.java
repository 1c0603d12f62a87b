package org.lianxi.meeting.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.task.DueDate;
import org.lianxi.meeting.task.DueDates;
import org.lianxi.meeting.task.TaskId;

@ApplicationScoped
@Transactional
class RequestingExtension implements RequestExtension {

    private static final int LONGEST = 1000;

    private final ExtensionRepository repository;
    private final DueDates dueDates;
    private final WorkingDays days;
    private final Permissions permissions;
    private final ExtensionWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    RequestingExtension(
            ExtensionRepository repository,
            DueDates dueDates,
            WorkingDays days,
            Permissions permissions,
            ExtensionWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.repository = repository;
        this.dueDates = dueDates;
        this.days = days;
        this.permissions = permissions;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void request(PersonId by, TaskId task, ExtensionRequest request) {
        DueDate due = dueDates.getForAct(task);
        permissions.require(by, Action.WORK_ON_TASK, Scope.organisation(due.community(), due.leadUnit()));
        Instant now = clock.instant();
        List<Extension> before = repository.of(task);
        requireOpen(due, before, now);
        LocalDate until = checked(request, due);
        boolean isFurther = before.stream().anyMatch(Extension::isGranted);
        Instant decideBy = days.endOf(days.plus(days.dayOf(now), ExtensionRule.DECIDED_WITHIN_WORKING_DAYS));
        Extension.Wish wish =
                new Extension.Wish(before.size() + 1, request.reason(), request.progress(), due.on(), until);
        repository.add(new Extension(task, wish, by, now, decideBy));
        workflow.requested(task, new ExtensionWorkflow.Decider(due.community(), isFurther), decideBy);
        acts.fire(new ExtensionRequested(by, task, due.community(), due.on(), until));
    }

    private static void requireOpen(DueDate due, List<Extension> before, Instant now) {
        if (!due.isOwed()) {
            throw new NothingToExtend(due.task());
        }
        if (due.hasPassed(now)) {
            throw new AfterDue(due.task(), due.at());
        }
        if (before.stream().anyMatch(Extension::isWaiting)) {
            throw new ExtensionAwaited(due.task());
        }
        int most = ExtensionRule.most(due);
        if (before.stream().filter(Extension::isGranted).count() >= most) {
            throw new ExtensionsUsedUp(due.task(), most);
        }
    }

    private static LocalDate checked(ExtensionRequest request, DueDate due) {
        LocalDate latest = ExtensionRule.latest(due);
        LocalDate until = request.until().orElse(due.on());
        Input.check()
                .text("reason", request.reason(), 1, LONGEST)
                .text("progress", request.progress(), 1, LONGEST)
                .given("until", request.until())
                .that(
                        request.until().isEmpty() || (until.isAfter(due.on()) && !until.isAfter(latest)),
                        "until",
                        "extension-out-of-range",
                        due.on(),
                        latest)
                .orRefuse();
        return until;
    }
}
