package org.lianxi.committee.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.stream.Collectors;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;

/** Writes down every act, in the transaction of the act. */
@ApplicationScoped
class AppendingToAuditTrail {

    private static final Logger LOG = System.getLogger(AppendingToAuditTrail.class.getName());
    private static final int MOST_POSTS = 25;

    private final AuditTrail trail;
    private final Mandates mandates;
    private final InstantSource clock;

    @Inject
    AppendingToAuditTrail(AuditTrail trail, Mandates mandates, InstantSource clock) {
        this.trail = trail;
        this.mandates = mandates;
        this.clock = clock;
    }

    void append(@Observes Act act) {
        trail.append(clock.instant(), act, act.by().map(this::posts).orElse(""));
        LOG.log(
                Level.INFO,
                "{0} {1} {2}",
                act.name(),
                act.subject().kind(),
                act.subject().id());
    }

    private String posts(PersonId person) {
        return mandates.of(person).stream()
                .limit(MOST_POSTS)
                .map(AppendingToAuditTrail::written)
                .collect(Collectors.joining(" "));
    }

    /** Post and place, and for whom a deputy acts. */
    private static String written(Mandate mandate) {
        return mandate.post() + "@" + mandate.organisation()
                + mandate.inDelegationOf().map(principal -> "/for:" + principal).orElse("");
    }
}
