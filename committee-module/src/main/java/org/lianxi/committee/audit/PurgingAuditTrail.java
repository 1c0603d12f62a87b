package org.lianxi.committee.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lianxi.committee.permission.NoPermissionNeeded;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("the product does it by itself as its retention says; no page or interface leads here")
class PurgingAuditTrail implements PurgeAuditTrail {

    private final AuditTrail trail;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    PurgingAuditTrail(AuditTrail trail, Event<Act> acts, InstantSource clock) {
        this.trail = trail;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public int purge(Retention retention) {
        Instant now = clock.instant();
        List<AuditLink> outlived = trail.oldestBefore(retention.keptSince(now), PART);
        if (outlived.isEmpty()) {
            return 0;
        }
        ChainMark last = outlived.get(outlived.size() - 1).mark();
        acts.fire(new AuditTrailPurged(last, details(last, outlived.size(), retention)));
        return trail.purge(new Checkpoint(last, trail.end().seq()), now);
    }

    private static Map<String, String> details(ChainMark last, int count, Retention retention) {
        Map<String, String> details = new TreeMap<>(new Checkpoint(last, 0).details());
        details.put("count", Integer.toString(count));
        details.put("retention", retention.period().toString());
        return details;
    }
}
