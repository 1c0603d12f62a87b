package org.lianxi.meeting.evaluation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import org.lianxi.meeting.task.TaskCancelled;

/** Nobody is asked what they think of a task that is cancelled; what was answered stays. */
@ApplicationScoped
class EndingEvaluations {

    private final EvaluationRepository repository;
    private final EvaluationWorkflow workflow;

    @Inject
    EndingEvaluations(EvaluationRepository repository, EvaluationWorkflow workflow) {
        this.repository = repository;
        this.workflow = workflow;
    }

    void on(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) TaskCancelled cancelled) {
        repository.of(cancelled.task()).stream()
                .filter(evaluation -> !evaluation.isOver())
                .forEach(evaluation -> {
                    evaluation.cancel();
                    workflow.cancelled(evaluation.id());
                });
    }
}
