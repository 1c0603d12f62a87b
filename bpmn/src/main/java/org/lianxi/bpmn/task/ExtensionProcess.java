package org.lianxi.bpmn.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.lianxi.bpmn.engine.Facts;
import org.lianxi.bpmn.engine.OpenTask;
import org.lianxi.bpmn.engine.PostGroup;
import org.lianxi.bpmn.engine.Processes;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.meeting.extension.ExtensionWorkflow;
import org.lianxi.meeting.task.TaskId;

/** Asks, beside the work on a task, whether its due date is put off. Instances of older models do not ask. */
@ApplicationScoped
class ExtensionProcess implements ExtensionWorkflow {

    private final Processes processes;
    private final UnaryOperator<OrganisationId> streetOf;

    @Inject
    ExtensionProcess(Processes processes, Organisations organisations) {
        this(processes, organisations::streetOf);
    }

    ExtensionProcess(Processes processes, UnaryOperator<OrganisationId> streetOf) {
        this.processes = processes;
        this.streetOf = streetOf;
    }

    @Override
    public void requested(TaskId task, Decider decider, Instant decideBy) {
        Facts facts = Facts.none()
                .and(ResolutionTaskProcess.DECIDERS, List.of(group(decider).toString()))
                .and(ResolutionTaskProcess.DECIDE_BY, decideBy);
        processes.receiveIfAwaited(
                ResolutionTaskProcess.ID, task.value(), ResolutionTaskProcess.EXTENSION_REQUESTED, facts);
    }

    private PostGroup group(Decider decider) {
        return decider.isStreet()
                ? new PostGroup(Post.STREET_SUPERVISOR, streetOf.apply(decider.community()))
                : new PostGroup(Post.COMMUNITY_PARTY_SECRETARY, decider.community());
    }

    @Override
    public void decided(TaskId task) {
        if (processes.isOpen(decision(task))) {
            processes.complete(decision(task), Facts.none());
        }
    }

    @Override
    public void lapsed(TaskId task) {
        processes.giveUp(decision(task));
    }

    private static OpenTask decision(TaskId task) {
        return new OpenTask(ResolutionTaskProcess.ID, task.value(), ResolutionTaskProcess.DECIDE_EXTENSION);
    }
}
