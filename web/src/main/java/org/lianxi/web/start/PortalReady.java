package org.lianxi.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells launcher and load balancer whether the portal can serve: {@code /health/ready}. */
@Readiness
@ApplicationScoped
public class PortalReady implements HealthCheck {

    @Inject
    private Start start;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("lianxi").status(start.isServing()).build();
    }
}
