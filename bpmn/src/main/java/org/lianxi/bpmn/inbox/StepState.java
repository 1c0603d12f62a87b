package org.lianxi.bpmn.inbox;

/** Where a step stands. */
public enum StepState {
    /** It is done. */
    DONE,
    /** It is being waited for. */
    CURRENT,
    /** It comes later on the usual way. */
    NEXT
}
