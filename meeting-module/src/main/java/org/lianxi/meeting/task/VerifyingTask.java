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
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class VerifyingTask implements VerifyTask {

    private static final int LONGEST_REMARK = 1000;

    private final TaskRepository repository;
    private final Permissions permissions;
    private final OtherUnit otherUnit;
    private final TaskWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    VerifyingTask(
            TaskRepository repository,
            Permissions permissions,
            OtherUnit otherUnit,
            TaskWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.repository = repository;
        this.permissions = permissions;
        this.otherUnit = otherUnit;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void verify(PersonId by, TaskId id, String remark) {
        Task task = taskFor(by, id);
        Input.check().text("remark", remark, 0, LONGEST_REMARK).orRefuse();
        task.verify(Note.by(by, remark.strip()), clock.instant());
        workflow.verified(id);
        acts.fire(new TaskVerified(by, id, task.community()));
    }

    @Override
    public void reject(PersonId by, TaskId id, String reason) {
        Task task = taskFor(by, id);
        Input.check().text("reason", reason, 1, LONGEST_REMARK).orRefuse();
        task.reject(Note.by(by, reason.strip()), clock.instant());
        workflow.rejected(id);
        acts.fire(new TaskRejected(by, id, task.community(), task.rejections()));
    }

    private Task taskFor(PersonId by, TaskId id) {
        Task task = repository.getForAct(id);
        Verifying.require(permissions, otherUnit, Action.VERIFY_TASK, by, task);
        otherUnit.require("VerifyTask", task, by);
        return task;
    }
}
