package org.lianxi.meeting.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.task.EvaluatedTasks;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("the task says who signs it off, and asks for that permission")
class DecidingEvaluation implements DecideEvaluation {

    private static final int LONGEST = 500;

    private final EvaluationRepository repository;
    private final EvaluatedTasks tasks;
    private final EvaluationWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    DecidingEvaluation(
            EvaluationRepository repository,
            EvaluatedTasks tasks,
            EvaluationWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.repository = repository;
        this.tasks = tasks;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void accept(PersonId by, EvaluationId id, String reason) {
        Evaluation evaluation = evaluationFor(by, id);
        Input.check().text("remark", reason, 1, LONGEST).orRefuse();
        release(by, evaluation, EvaluationDecision.ACCEPTED, reason);
    }

    @Override
    public void toAgenda(PersonId by, EvaluationId id, String reason) {
        Evaluation evaluation = evaluationFor(by, id);
        Input.check().text("words", reason, 1, LONGEST).orRefuse();
        release(by, evaluation, EvaluationDecision.TO_AGENDA, reason);
    }

    @Override
    public void reopen(PersonId by, EvaluationId id, String standard, String reason) {
        Evaluation evaluation = evaluationFor(by, id);
        Input.check()
                .text("standard", standard, 1, LONGEST)
                .text("reason", reason, 1, LONGEST)
                .orRefuse();
        evaluation.decide(EvaluationDecision.REOPENED, reason, by, clock.instant());
        evaluation.mendBy(tasks.mend(by, evaluation.task(), standard));
        tell(by, evaluation, EvaluationDecision.REOPENED);
    }

    private Evaluation evaluationFor(PersonId by, EvaluationId id) {
        Evaluation evaluation = repository.getForAct(id);
        tasks.requireSigner("DecideEvaluation", evaluation.task(), by);
        return evaluation;
    }

    private void release(PersonId by, Evaluation evaluation, EvaluationDecision decision, String reason) {
        evaluation.decide(decision, reason, by, clock.instant());
        tell(by, evaluation, decision);
    }

    private void tell(PersonId by, Evaluation evaluation, EvaluationDecision decision) {
        workflow.decided(evaluation.id());
        acts.fire(new EvaluationDecided(
                by, evaluation.id(), evaluation.task(), evaluation.community(), decision, evaluation.reason()));
    }
}
