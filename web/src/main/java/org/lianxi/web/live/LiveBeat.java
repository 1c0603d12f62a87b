package org.lianxi.web.live;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** What the streams do without being asked: signs of life, and a look at what other servers have done. */
@ApplicationScoped
public class LiveBeat {

    private static final System.Logger LOG = System.getLogger(LiveBeat.class.getName());
    private static final String JOBS = "java:comp/DefaultManagedScheduledExecutorService";
    private static final int BEAT_SECONDS = 15;
    private static final int LOOK_SECONDS = 2;

    private final List<Future<?>> running = new CopyOnWriteArrayList<>();

    @Inject
    private LiveStreams streams;

    /** Begins with the product. */
    public void start() {
        running.add(
                jobs().scheduleWithFixedDelay(() -> run(streams::beat), BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS));
        running.add(jobs().scheduleWithFixedDelay(
                        () -> run(streams::lookAround), LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS));
    }

    /** Ends every stream. */
    public void stop() {
        running.forEach(job -> job.cancel(true));
        streams.endAll();
    }

    private static void run(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "the pages that listen could not be told", e);
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
