package org.lianxi.meeting.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;

@ApplicationScoped
@Transactional
class AcceptingTask implements AcceptTask {

    private final TaskRepository repository;
    private final Permissions permissions;
    private final TaskWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    AcceptingTask(
            TaskRepository repository,
            Permissions permissions,
            TaskWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.repository = repository;
        this.permissions = permissions;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void accept(PersonId by, TaskId id) {
        Task task = repository.getForAct(id);
        permissions.require(by, Action.WORK_ON_TASK, Scope.organisation(task.community(), task.leadUnit()));
        task.accept(by, clock.instant());
        workflow.accepted(id);
        acts.fire(new TaskAccepted(by, id, task.community()));
    }
}
