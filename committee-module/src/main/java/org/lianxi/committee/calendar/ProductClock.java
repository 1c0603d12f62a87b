package org.lianxi.committee.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The clock that every part of the product reads, by injecting {@link InstantSource}.
 *
 * <p>It shows the system's time. Only the demonstration loader may set it back for a while, before the server serves,
 * so that its meetings and tasks have a past.
 */
@ApplicationScoped
public class ProductClock implements InstantSource {

    private final InstantSource system = InstantSource.system();
    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Instant instant() {
        return system.instant().plus(ahead);
    }

    /** Sets the clock of the whole product to a moment, runs, and sets it right again. The clock ticks meanwhile. */
    public synchronized void runAt(Instant moment, Runnable action) {
        Duration before = ahead;
        ahead = Duration.between(system.instant(), moment);
        try {
            action.run();
        } finally {
            ahead = before;
        }
    }
}
