package org.lianxi.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.lianxi.committee.outbox.OutboxState;

/**
 * Says in {@code /health/ready} how the outbox stands. It is always up: a mail server that fails is no reason to send people
 * away from the portal.
 */
@Readiness
@ApplicationScoped
public class OutboxHealth implements HealthCheck {

    @Inject
    private Start start;

    @Inject
    private OutboxState outbox;

    @Inject
    private InstantSource clock;

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("outbox").up();
        if (!start.isServing()) {
            return response.build();
        }
        OutboxState.Numbers now = outbox.now();
        return response.withData("waiting", now.waiting())
                .withData("dead", now.dead())
                .withData(
                        "minutesBehind",
                        now.dueSince()
                                .map(since ->
                                        Duration.between(since, clock.instant()).toMinutes())
                                .orElse(0L))
                .build();
    }
}
