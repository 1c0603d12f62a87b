package org.lianxi.bpmn.engine;

import java.util.Optional;

/** The steps of the models by which new processes run. */
public interface KnownSteps {

    /** A step by the id of its process and its own; empty if the model has none of this id. */
    Optional<ModelStep> step(String process, String step);
}
