package org.lianxi.bpmn.engine;

import java.util.Optional;

/**
 * How a step ended. A process branches on this, never on an exception.
 *
 * @param error code of the BPMN error that the model catches; empty if the step is simply done
 */
public record StepOutcome(Optional<String> error) {

    private static final StepOutcome DONE = new StepOutcome(Optional.empty());

    /** The process goes on along the usual way. */
    public static StepOutcome done() {
        return DONE;
    }

    /** The process goes on along the way that catches this error. */
    public static StepOutcome error(String code) {
        return new StepOutcome(Optional.of(code));
    }
}
