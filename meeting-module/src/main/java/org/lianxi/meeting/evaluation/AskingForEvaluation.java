package org.lianxi.meeting.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.task.EvaluatedTask;
import org.lianxi.meeting.task.EvaluatedTasks;
import org.lianxi.meeting.task.TaskId;

@ApplicationScoped
@Transactional
class AskingForEvaluation implements AskForEvaluation {

    private final EvaluationRepository repository;
    private final EvaluatedTasks tasks;
    private final Permissions permissions;
    private final BeginEvaluations begin;

    @Inject
    AskingForEvaluation(
            EvaluationRepository repository, EvaluatedTasks tasks, Permissions permissions, BeginEvaluations begin) {
        this.repository = repository;
        this.tasks = tasks;
        this.permissions = permissions;
        this.begin = begin;
    }

    @Override
    public EvaluationId ask(PersonId by, TaskId id) {
        EvaluatedTask task = tasks.get(id);
        permissions.require(by, Action.INVITE_TO_EVALUATION, Scope.community(task.community()));
        tasks.requireOtherUnit("AskForEvaluation", id, by);
        if (task.isSignedOff() || !repository.of(id).isEmpty()) {
            throw new EvaluationAskedFor(id);
        }
        return begin.first(task, by);
    }

    @Override
    public boolean mayAsk(PersonId by, TaskId id) {
        EvaluatedTask task = tasks.get(id);
        return !task.isSignedOff()
                && repository.of(id).isEmpty()
                && permissions.may(by, Action.INVITE_TO_EVALUATION, Scope.community(task.community()))
                && tasks.isOfOtherUnit(id, by);
    }
}
