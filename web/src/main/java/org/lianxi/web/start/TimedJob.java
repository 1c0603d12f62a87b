package org.lianxi.web.start;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jspecify.annotations.Nullable;

/** Something done again and again. A job that threw would never be run again: what goes wrong is logged, and tried next time. */
final class TimedJob {

    private static final System.Logger LOG = System.getLogger(TimedJob.class.getName());
    private static final String JOBS = "java:comp/DefaultManagedScheduledExecutorService";

    private final String what;
    private volatile @Nullable Future<?> running;

    /** What it does, for the log. */
    TimedJob(String what) {
        this.what = what;
    }

    void start(Runnable work, int firstMinutes, int everyMinutes) {
        running = jobs().scheduleWithFixedDelay(() -> run(work), firstMinutes, everyMinutes, TimeUnit.MINUTES);
    }

    /** The first time after one pause. */
    void startEach(Runnable work, int pauseSeconds) {
        running = jobs().scheduleWithFixedDelay(() -> run(work), pauseSeconds, pauseSeconds, TimeUnit.SECONDS);
    }

    void stop() {
        Future<?> job = running;
        if (job != null) {
            job.cancel(true);
        }
    }

    private void run(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, what + " failed", e);
        }
    }

    @SuppressWarnings("BanJNDI") // a constant name of the platform; injection does not work this early on Payara Micro
    private static ManagedScheduledExecutorService jobs() {
        try {
            return (ManagedScheduledExecutorService) new InitialContext().lookup(JOBS);
        } catch (NamingException e) {
            throw new IllegalStateException("no service " + JOBS, e);
        }
    }
}
