package org.lianxi.bpmn.engine;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.NotifyAcquisitionRejectedJobsHandler;

/**
 * Runs jobs on the container's threads, so that steps find transactions, beans and persistence as everywhere.
 *
 * <p>One thread looks for due jobs, less often the longer there are none; several nodes on one database step aside from
 * each other by the back-off.
 */
final class ContainerJobExecutor extends JobExecutor {

    private static final int BACK_OFF_MILLIS = 75;
    private static final int LONGEST_BACK_OFF_MILLIS = 400;
    private static final int LONGEST_STEP_MINUTES = 1;

    private final ManagedExecutorService workers;
    private final ManagedThreadFactory threads;
    private final Semaphore places;
    private final int jobThreads;

    ContainerJobExecutor(ManagedExecutorService workers, ManagedThreadFactory threads, EngineSettings settings) {
        this.workers = workers;
        this.threads = threads;
        this.jobThreads = settings.jobThreads();
        this.places = new Semaphore(jobThreads);
        setAutoActivate(false);
        setRejectedJobsHandler(new NotifyAcquisitionRejectedJobsHandler());
        setMaxJobsPerAcquisition(jobThreads);
        setWaitTimeInMillis(Math.toIntExact(settings.shortestWait().toMillis()));
        setMaxWait(settings.longestWait().toMillis());
        setBackoffTimeInMillis(BACK_OFF_MILLIS);
        setMaxBackoff(LONGEST_BACK_OFF_MILLIS);
    }

    @Override
    protected void startExecutingJobs() {
        jobAcquisitionThread = threads.newThread(acquireJobsRunnable);
        jobAcquisitionThread.setName("lianxi-jobs");
        jobAcquisitionThread.start();
    }

    /** Waits for the steps that are under way: each holds one place. */
    @Override
    protected void stopExecutingJobs() {
        stopJobAcquisitionThread();
        try {
            if (places.tryAcquire(jobThreads, LONGEST_STEP_MINUTES, TimeUnit.MINUTES)) {
                places.release(jobThreads);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
        if (!places.tryAcquire()) {
            reject(jobIds, engine);
            return;
        }
        Runnable jobs = getExecuteJobsRunnable(jobIds, engine);
        try {
            workers.execute(() -> {
                try {
                    jobs.run();
                } finally {
                    places.release();
                }
            });
        } catch (RejectedExecutionException e) {
            places.release();
            reject(jobIds, engine);
        }
    }

    @Override
    public Runnable getExecuteJobsRunnable(List<String> jobIds, ProcessEngineImpl engine) {
        return new JobsInTurn(jobIds, engine);
    }

    private void reject(List<String> jobIds, ProcessEngineImpl engine) {
        getRejectedJobsHandler().jobsRejected(jobIds, engine, this);
    }
}
