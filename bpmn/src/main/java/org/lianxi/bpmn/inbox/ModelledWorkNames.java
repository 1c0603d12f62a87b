package org.lianxi.bpmn.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lianxi.bpmn.engine.KnownSteps;

/** {@link WorkNames} as the models have them. */
@ApplicationScoped
class ModelledWorkNames implements WorkNames {

    private final KnownSteps steps;

    @Inject
    ModelledWorkNames(KnownSteps steps) {
        this.steps = steps;
    }

    @Override
    public Optional<WorkName> of(SubjectKind kind, String task) {
        return steps.step(kind.process(), task).map(step -> new WorkName(step.nameZh(), step.nameEn(), step.formKey()));
    }
}
