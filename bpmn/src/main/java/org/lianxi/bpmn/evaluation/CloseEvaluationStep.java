package org.lianxi.bpmn.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.bpmn.engine.Step;
import org.lianxi.bpmn.engine.StepOutcome;
import org.lianxi.meeting.evaluation.CloseEvaluation;
import org.lianxi.meeting.evaluation.EvaluationId;

/** Has the replies counted when the window has closed. */
@Named(EvaluationProcess.CLOSE_EVALUATION)
@ApplicationScoped
class CloseEvaluationStep implements Step {

    private final CloseEvaluation closeEvaluation;

    @Inject
    CloseEvaluationStep(CloseEvaluation closeEvaluation) {
        this.closeEvaluation = closeEvaluation;
    }

    @Override
    public StepOutcome run(String businessKey) {
        return closeEvaluation.close(new EvaluationId(businessKey))
                ? StepOutcome.done()
                : StepOutcome.error(EvaluationProcess.NOT_PASSED);
    }
}
