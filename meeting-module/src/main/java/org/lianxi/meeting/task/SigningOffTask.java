package org.lianxi.meeting.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.meeting.resolution.FollowResolution;

@ApplicationScoped
@Transactional
class SigningOffTask implements SignOffTask {

    private final TaskRepository repository;
    private final Permissions permissions;
    private final OtherUnit otherUnit;
    private final SignOffGate gate;
    private final FollowResolution followResolution;
    private final TaskWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    SigningOffTask(
            TaskRepository repository,
            Permissions permissions,
            OtherUnit otherUnit,
            SignOffGate gate,
            FollowResolution followResolution,
            TaskWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.repository = repository;
        this.permissions = permissions;
        this.otherUnit = otherUnit;
        this.gate = gate;
        this.followResolution = followResolution;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void signOff(PersonId by, TaskId id) {
        Task task = repository.getForAct(id);
        Verifying.require(permissions, otherUnit, task.signOffAction(), by, task);
        otherUnit.require("SignOffTask", task, by);
        gate.requireOpen(id);
        task.signOff(by, clock.instant());
        followResolution.taskSignedOff(task.resolution());
        workflow.signedOff(id);
        acts.fire(new TaskSignedOff(by, id, task.community(), task.resolution()));
    }
}
