package org.lianxi.bpmn.engine;

/** Starts and stops the process engine together with the product. Each method may be called twice without harm. */
public interface EngineLifecycle {

    /**
     * Connects the engine to {@code java:app/jdbc/lianxi} and deploys the models that have changed. From now on acts can
     * be performed, but nothing runs by itself yet. {@link EngineSchema#migrate} comes first.
     */
    void start();

    /** Lets the job threads work from now on: drafts, timers, retries. Call it when the product begins to serve. */
    void startJobs();

    /**
     * Runs in the calling thread every job that is due by the product's clock, each in its own transaction, until none
     * is left. For the demonstration loader, before {@link #startJobs}: to give a timer its past, move the clock and
     * call this.
     *
     * @return how many jobs were run
     */
    int runDueJobs();

    /** Lets running jobs end and closes the engine. */
    void stop();
}
