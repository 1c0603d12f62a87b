package org.lianxi.web.start;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.audit.PurgeAuditTrail;
import org.lianxi.committee.audit.Retention;

/** Once a day, takes away entries of the audit trail whose retention has ended: {@code lianxi.audit.retention}. */
@ApplicationScoped
public class AuditRetention {

    private static final System.Logger LOG = System.getLogger(AuditRetention.class.getName());
    private static final String JOBS = "java:comp/DefaultManagedScheduledExecutorService";
    private static final int FIRST_MINUTES = 10;
    private static final int EVERY_MINUTES = 24 * 60;

    @Inject
    private PurgeAuditTrail purge;

    private volatile @Nullable Future<?> daily;

    /**
     * How long entries are kept.
     *
     * @throws IllegalArgumentException if what is configured is less than the law allows: then the product does not start
     */
    Retention configured() {
        return ConfigProvider.getConfig()
                .getOptionalValue("lianxi.audit.retention", String.class)
                .map(Retention::of)
                .orElse(Retention.USUAL);
    }

    void startJob() {
        Retention retention = configured();
        daily = jobs().scheduleWithFixedDelay(() -> run(retention), FIRST_MINUTES, EVERY_MINUTES, TimeUnit.MINUTES);
    }

    void stopJob() {
        Future<?> job = daily;
        if (job != null) {
            job.cancel(true);
        }
    }

    /** A job that throws would never be run again; the next day is another chance. */
    private void run(Retention retention) {
        try {
            long gone = purgeAll(retention);
            if (gone > 0) {
                LOG.log(System.Logger.Level.INFO, "retention ended for {0} entries of the audit trail", gone);
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "the retention of the audit trail could not be applied", e);
        }
    }

    private long purgeAll(Retention retention) {
        long gone = 0;
        int part = purge.purge(retention);
        while (part > 0) {
            gone += part;
            part = part < PurgeAuditTrail.PART ? 0 : purge.purge(retention);
        }
        return gone;
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
