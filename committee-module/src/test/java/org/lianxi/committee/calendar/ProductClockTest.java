package org.lianxi.committee.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProductClockTest {

    private static final Instant PAST = Instant.parse("2026-03-16T01:00:00Z");

    private final ProductClock clock = new ProductClock();

    @Test
    void shows_the_past_while_the_demonstration_is_told_and_the_present_afterwards() {
        List<Instant> shown = new ArrayList<>();

        clock.runAt(PAST, () -> shown.add(clock.instant()));

        assertThat(shown.get(0)).isCloseTo(PAST, within(1, ChronoUnit.MINUTES));
        assertThat(clock.instant()).isCloseTo(InstantSource.system().instant(), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void shows_the_present_again_after_a_failure() {
        assertThatThrownBy(() -> clock.runAt(PAST, () -> {
                    throw new IllegalStateException("told badly");
                }))
                .hasMessage("told badly");

        assertThat(clock.instant()).isCloseTo(InstantSource.system().instant(), within(1, ChronoUnit.MINUTES));
    }
}
