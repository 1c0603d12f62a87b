package org.lianxi.bpmn.engine;

/**
 * A step that a process takes by itself: business key in, one use case, outcome out.
 *
 * <p>A step is an application-scoped bean whose CDI name is the id of the service task. It joins the transaction of the
 * job; an exception rolls everything back and the job is tried again.
 */
public interface Step {

    /** Takes the step for the subject with this business key. */
    StepOutcome run(String businessKey);
}
