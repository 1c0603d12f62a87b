package org.lianxi.bpmn.engine;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The step to be done is not open in the process: somebody was faster. Nothing was changed. */
public final class StepNotOpen extends Refusal {

    /** Refuses a step that the process does not wait for. */
    public StepNotOpen(String process, String businessKey, String step) {
        super(Kind.CONFLICT, "process " + process + " of " + businessKey + " does not wait for " + step);
    }
}
