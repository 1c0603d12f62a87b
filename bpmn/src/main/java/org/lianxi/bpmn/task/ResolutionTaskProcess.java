package org.lianxi.bpmn.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianxi.bpmn.engine.Facts;
import org.lianxi.bpmn.engine.OpenTask;
import org.lianxi.bpmn.engine.PostGroup;
import org.lianxi.bpmn.engine.Processes;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.task.TaskId;
import org.lianxi.meeting.task.TaskWorkflow;

/**
 * Tells the process {@code resolution-task} what has happened to a task; its business key is the task's id.
 *
 * <p>{@value #VERIFIERS} and {@value #SIGNERS} are the groups that say it is done: party secretary and street, or, where the
 * secretary is recused (SOD-02), street and owners' delegates. Instances of version 1 have other groups and keep them.
 *
 * <p>Facts: {@value #LEAD_UNIT}, {@value #VERIFIERS}, {@value #SIGNERS}, {@value #ACCEPT_BY},
 * {@value #DUE} and {@value #ACCEPTED} (no) from the start; {@value #ACCEPTED} (yes) once the lead unit has accepted, so
 * that rework begins with the work itself; {@value #VERIFIED} with each verification;
 * {@value #DECLINE_DECIDERS} and {@value #DECIDE_DECLINE_BY} with each decline, {@value #LEAD_UNIT} and the rest anew when another
 * unit gets the task; {@value #DECIDERS} and {@value #DECIDE_BY} with each request to put the due date off.
 */
@ApplicationScoped
class ResolutionTaskProcess implements TaskWorkflow {

    static final String ID = "resolution-task";

    static final String ACCEPT_TASK = "acceptTask";
    static final String SUBMIT_TASK = "submitTask";
    static final String VERIFY_TASK = "verifyTask";
    static final String SIGN_OFF_TASK = "signOffTask";

    static final String DECIDE_DECLINE = "decideDecline";

    static final String DECIDE_EXTENSION = "decideExtension";

    static final String MARK_TASK_OVERDUE = "markTaskOverdue";

    static final String TASK_DECLINED = "taskDeclined";
    static final String EXTENSION_REQUESTED = "extensionRequested";
    static final String DUE_EXTENDED = "dueExtended";

    static final String LEAD_UNIT = "leadUnit";
    static final String VERIFIERS = "verifiers";
    static final String SIGNERS = "signers";
    static final String ACCEPT_BY = "acceptBy";
    static final String DUE = "due";
    static final String ACCEPTED = "accepted";
    static final String VERIFIED = "verified";
    static final String DECLINE_DECIDERS = "declineDeciders";
    static final String DECIDE_DECLINE_BY = "decideDeclineBy";
    static final String DECIDERS = "extensionDeciders";
    static final String DECIDE_BY = "decideExtensionBy";

    private final Processes processes;

    @Inject
    ResolutionTaskProcess(Processes processes) {
        this.processes = processes;
    }

    @Override
    public void assigned(TaskId task, Assignment assignment) {
        processes.start(ID, task.value(), facts(assignment));
    }

    private static Facts facts(Assignment assignment) {
        return Facts.none()
                .and(LEAD_UNIT, assignment.leadUnit().value())
                .and(VERIFIERS, groups(verifiers(assignment)))
                .and(SIGNERS, groups(signers(assignment)))
                .and(ACCEPT_BY, assignment.acceptBy())
                .and(DUE, assignment.due())
                .and(ACCEPTED, false);
    }

    @Override
    public void limitsMoved(TaskId task, Instant acceptBy, Instant due) {
        processes.moveLimits(
                ID,
                task.value(),
                Facts.none().and(ACCEPT_BY, acceptBy).and(DUE, due),
                Map.of(ACCEPT_TASK, acceptBy, SUBMIT_TASK, due));
    }

    @Override
    public void extended(TaskId task, Instant acceptBy, Instant due, boolean wasDue) {
        limitsMoved(task, acceptBy, due);
        if (wasDue) {
            processes.receiveIfAwaited(ID, task.value(), DUE_EXTENDED, Facts.none());
        }
    }

    @Override
    public void accepted(TaskId task) {
        processes.complete(open(task, ACCEPT_TASK), Facts.none().and(ACCEPTED, true));
    }

    @Override
    public void declined(TaskId task, Decider decider) {
        PostGroup group = decider.isStreet()
                ? new PostGroup(Post.STREET_SUPERVISOR, decider.street())
                : new PostGroup(Post.COMMUNITY_PARTY_SECRETARY, decider.community());
        processes.receive(
                ID,
                task.value(),
                TASK_DECLINED,
                Facts.none().and(DECLINE_DECIDERS, groups(List.of(group))).and(DECIDE_DECLINE_BY, decider.decideBy()));
    }

    @Override
    public void declineRefused(TaskId task) {
        processes.complete(open(task, DECIDE_DECLINE), Facts.none().and(ACCEPTED, true));
    }

    @Override
    public void reassigned(TaskId task, Assignment assignment) {
        processes.complete(open(task, DECIDE_DECLINE), facts(assignment));
    }

    @Override
    public void submitted(TaskId task) {
        processes.complete(open(task, SUBMIT_TASK), Facts.none());
    }

    @Override
    public void verified(TaskId task) {
        processes.complete(open(task, VERIFY_TASK), Facts.none().and(VERIFIED, true));
    }

    @Override
    public void rejected(TaskId task) {
        processes.complete(open(task, VERIFY_TASK), Facts.none().and(VERIFIED, false));
    }

    @Override
    public void signedOff(TaskId task) {
        processes.complete(open(task, SIGN_OFF_TASK), Facts.none());
    }

    @Override
    public void leadUnitChanged(TaskId task, OrganisationId from, OrganisationId to) {
        processes.offerInstead(
                ID,
                task.value(),
                Facts.none().and(LEAD_UNIT, to.value()),
                new PostGroup(Post.PARTY_DELEGATE, from),
                new PostGroup(Post.PARTY_DELEGATE, to));
    }

    @Override
    public void suspended(TaskId task) {
        processes.suspend(ID, task.value());
    }

    @Override
    public void resumed(TaskId task, Instant acceptBy, Instant due) {
        processes.resume(ID, task.value());
        limitsMoved(task, acceptBy, due);
    }

    @Override
    public void cancelled(TaskId task) {
        processes.end(ID, task.value());
    }

    private static List<PostGroup> verifiers(Assignment assignment) {
        return insteadOfSecretary(assignment).orElseGet(() -> List.of(secretary(assignment), supervisor(assignment)));
    }

    private static List<PostGroup> signers(Assignment assignment) {
        return insteadOfSecretary(assignment)
                .orElseGet(() ->
                        List.of(assignment.weight().isForStreet() ? supervisor(assignment) : secretary(assignment)));
    }

    private static Optional<List<PostGroup>> insteadOfSecretary(Assignment assignment) {
        return assignment
                .insteadOfSecretary()
                .map(owners -> List.of(supervisor(assignment), new PostGroup(Post.PARTY_DELEGATE, owners)));
    }

    private static PostGroup secretary(Assignment assignment) {
        return new PostGroup(Post.COMMUNITY_PARTY_SECRETARY, assignment.community());
    }

    private static PostGroup supervisor(Assignment assignment) {
        return new PostGroup(Post.STREET_SUPERVISOR, assignment.street());
    }

    private static List<String> groups(List<PostGroup> groups) {
        return groups.stream().map(PostGroup::toString).toList();
    }

    private static OpenTask open(TaskId task, String key) {
        return new OpenTask(ID, task.value(), key);
    }
}
