package org.lianxi.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.ConfigProvider;
import org.lianxi.committee.audit.PurgeAuditTrail;
import org.lianxi.committee.audit.Retention;

/** Once a day, takes away entries of the audit trail whose retention has ended: {@code lianxi.audit.retention}. */
@ApplicationScoped
public class AuditRetention {

    private static final System.Logger LOG = System.getLogger(AuditRetention.class.getName());
    private static final int FIRST_MINUTES = 10;
    private static final int EVERY_MINUTES = 24 * 60;

    @Inject
    private PurgeAuditTrail purge;

    private final TimedJob daily = new TimedJob("the retention of the audit trail");

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
        daily.start(() -> run(retention), FIRST_MINUTES, EVERY_MINUTES);
    }

    void stopJob() {
        daily.stop();
    }

    private void run(Retention retention) {
        long gone = purgeAll(retention);
        if (gone > 0) {
            LOG.log(System.Logger.Level.INFO, "retention ended for {0} entries of the audit trail", gone);
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
}
