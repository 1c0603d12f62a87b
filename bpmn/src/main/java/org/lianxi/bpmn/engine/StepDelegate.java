package org.lianxi.bpmn.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Lets the engine call a {@link Step}: the business key in, the outcome out. */
final class StepDelegate implements JavaDelegate {

    private final Supplier<Step> step;

    StepDelegate(Supplier<Step> step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        StepOutcome outcome = step.get().run(execution.getProcessBusinessKey());
        if (outcome.error().isPresent()) {
            throw new BpmnError(outcome.error().get());
        }
    }
}
