package org.lianxi.bpmn.engine;

import java.time.Instant;
import java.util.Map;

/**
 * Moves processes on. Only the adapters of the processes call it, always inside the transaction of a use case: if that
 * rolls back, the process has not moved either.
 */
public interface Processes {

    /** Starts an instance for a subject. */
    void start(String process, String businessKey, Facts facts);

    /** Starts an instance for a subject whose first steps were taken without the product: it begins before this element. */
    void startBefore(String element, String process, String businessKey, Facts facts);

    /**
     * Completes a human task. Who did it is learnt from the act that the use case fires afterwards.
     *
     * @throws StepNotOpen if no such task is open: somebody was faster, or process and subject have come apart
     */
    void complete(OpenTask task, Facts facts);

    /** Whether such a task is open. */
    boolean isOpen(OpenTask task);

    /** Closes a task that nobody has to do any more, if it is open; nobody has done it. */
    void giveUp(OpenTask task);

    /** Ends the instance wherever it is, since nothing waits for its subject any more; one that has ended stays as it is. */
    void end(String process, String businessKey);

    /**
     * Stops the instance where it is: its work is offered to nobody, its timers do not fire.
     *
     * @throws StepNotOpen if there is no such instance
     */
    void suspend(String process, String businessKey);

    /**
     * Lets a suspended instance go on; a timer whose moment has passed meanwhile fires now.
     *
     * @throws StepNotOpen if there is no such instance
     */
    void resume(String process, String businessKey);

    /** Hands a message to the instance if it waits for it; one of an older model may not. */
    void receiveIfAwaited(String process, String businessKey, String message, Facts facts);

    /**
     * Changes the facts that timers and limits of an instance read: its timers are computed anew, and the open tasks named
     * here get their new limits.
     *
     * @throws StepNotOpen if there is no such instance
     */
    void moveLimits(String process, String businessKey, Facts facts, Map<String, Instant> limitOfTask);

    /**
     * Changes facts of an instance, and offers the open tasks that are offered to one group to another.
     *
     * @throws StepNotOpen if there is no such instance
     */
    void offerInstead(String process, String businessKey, Facts facts, PostGroup before, PostGroup now);

    /**
     * Hands a message to the instance that waits for it.
     *
     * @throws StepNotOpen if the instance does not wait for it
     */
    void receive(String process, String businessKey, String message, Facts facts);
}
