package org.lianxi.meeting.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.task.DueDate;
import org.lianxi.meeting.task.DueDates;
import org.lianxi.meeting.task.TaskId;

@ApplicationScoped
@Transactional
class DecidingExtension implements DecideExtension {

    private static final int LONGEST = 1000;

    private final ExtensionRepository repository;
    private final DueDates dueDates;
    private final Permissions permissions;
    private final ExtensionWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    DecidingExtension(
            ExtensionRepository repository,
            DueDates dueDates,
            Permissions permissions,
            ExtensionWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.repository = repository;
        this.dueDates = dueDates;
        this.permissions = permissions;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void grant(PersonId by, TaskId task, Optional<LocalDate> until, String answer) {
        DueDate due = dueDates.getForAct(task);
        Extension extension = waiting(by, due);
        LocalDate to = until.orElse(extension.askedFor());
        Input.check()
                .that(
                        to.isAfter(due.on()) && !to.isAfter(extension.askedFor()),
                        "until",
                        "extension-out-of-range",
                        due.on(),
                        extension.askedFor())
                .text("answer", answer, 0, LONGEST)
                .orRefuse();
        extension.grant(to, by, clock.instant(), answer);
        workflow.decided(task);
        dueDates.extend(task, by, to);
        acts.fire(new ExtensionGranted(
                by, task, due.community(), due.on(), to, extension.requestedBy(), extension.number()));
    }

    @Override
    public void refuse(PersonId by, TaskId task, String answer) {
        DueDate due = dueDates.getForAct(task);
        Extension extension = waiting(by, due);
        Input.check().text("answer", answer, 1, LONGEST).orRefuse();
        extension.refuse(by, clock.instant(), answer);
        workflow.decided(task);
        acts.fire(
                new ExtensionRefused(by, task, due.community(), due.on(), extension.requestedBy(), extension.number()));
    }

    private Extension waiting(PersonId by, DueDate due) {
        List<Extension> all = repository.of(due.task());
        permissions.require(by, Deciding.action(all), Scope.community(due.community()));
        dueDates.requireOtherUnit("DecideExtension", due.task(), by);
        return all.stream()
                .filter(Extension::isWaiting)
                .findFirst()
                .orElseThrow(() -> new ExtensionNotAwaiting(due.task()));
    }
}
