package org.lianxi.meeting.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.lianxi.meeting.task.SignOffGate;
import org.lianxi.meeting.task.TaskId;

/** A task of which those concerned are asked is not signed off before they have answered. DOMAIN P12, P13. */
@ApplicationScoped
class AwaitingEvaluation implements SignOffGate {

    private final EvaluationRepository repository;

    @Inject
    AwaitingEvaluation(EvaluationRepository repository) {
        this.repository = repository;
    }

    @Override
    public void requireOpen(TaskId task) {
        List<Evaluation> rounds = repository.of(task);
        if (!rounds.isEmpty() && rounds.get(rounds.size() - 1).isAwaited()) {
            throw new EvaluationPending(task);
        }
    }
}
