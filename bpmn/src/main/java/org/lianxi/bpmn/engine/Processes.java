package org.lianxi.bpmn.engine;

/**
 * Moves processes on. Only the adapters of the processes call it, always inside the transaction of a use case: if that
 * rolls back, the process has not moved either.
 */
public interface Processes {

    /** Starts an instance for a subject. */
    void start(String process, String businessKey, Facts facts);

    /**
     * Completes a human task. Who did it is learnt from the act that the use case fires afterwards.
     *
     * @throws StepNotOpen if no such task is open: somebody was faster, or process and subject have come apart
     */
    void complete(OpenTask task, Facts facts);

    /**
     * Hands a message to the instance that waits for it.
     *
     * @throws StepNotOpen if the instance does not wait for it
     */
    void receive(String process, String businessKey, String message, Facts facts);
}
