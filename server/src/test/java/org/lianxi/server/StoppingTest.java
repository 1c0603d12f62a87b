package org.lianxi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class StoppingTest {
    private final List<String> stopped = Collections.synchronizedList(new ArrayList<>());
    private final Stopping stopping = new Stopping();

    @Test
    void stops_what_was_started_last_first() {
        stopping.add(5, () -> stopped.add("database"));
        stopping.add(5, () -> stopped.add("server"));

        boolean isClean = stopping.run();

        assertThat(isClean).isTrue();
        assertThat(stopped).containsExactly("server", "database");
    }

    @Test
    void goes_on_with_the_next_when_one_fails_or_takes_too_long() {
        stopping.add(5, () -> stopped.add("database"));
        stopping.add(0, StoppingTest::neverEnd);
        stopping.add(5, () -> {
            throw new IllegalStateException("does not stop");
        });

        boolean isClean = stopping.run();

        assertThat(isClean).isFalse();
        assertThat(stopped).containsExactly("database");
    }

    @Test
    void stops_nothing_twice() {
        stopping.add(5, () -> stopped.add("server"));

        stopping.run();
        stopping.run();

        assertThat(stopped).containsExactly("server");
    }

    private static void neverEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
