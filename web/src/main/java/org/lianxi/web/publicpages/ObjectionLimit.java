package org.lianxi.web.publicpages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** Lets nobody flood a community with objections. Where visitors come from is forgotten with the hour, and never stored. */
@ApplicationScoped
public class ObjectionLimit {

    static final int MOST_OF_ONE = 10;
    static final int MOST_OF_ALL = 200;
    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    private InstantSource clock;

    private final Map<String, Integer> sent = new HashMap<>();
    private Instant since = Instant.EPOCH;

    synchronized boolean admits(String visitor) {
        Instant now = clock.instant();
        if (now.isAfter(since.plus(HOUR))) {
            sent.clear();
            since = now;
        }
        int all = sent.values().stream().mapToInt(Integer::intValue).sum();
        return all < MOST_OF_ALL && sent.merge(visitor, 1, Integer::sum) <= MOST_OF_ONE;
    }
}
