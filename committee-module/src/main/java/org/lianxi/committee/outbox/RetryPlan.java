package org.lianxi.committee.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When a message that could not be delivered is tried again. [DESIGN] */
final class RetryPlan {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(12));

    private RetryPlan() {}

    /** How long to wait after so many tries; empty after the last one. */
    static Optional<Duration> pauseAfter(int tries) {
        return tries <= PAUSES.size() ? Optional.of(PAUSES.get(tries - 1)) : Optional.empty();
    }

    /** How often a message is tried. */
    static int mostTries() {
        return PAUSES.size() + 1;
    }
}
