package org.lianxi.committee.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionTest {

    @Test
    void is_36_months_where_nobody_chose() {
        assertThat(Retention.USUAL.keptSince(Instant.parse("2026-11-23T04:00:00Z")))
                .isEqualTo("2023-11-23T04:00:00Z");
    }

    @Test
    void may_be_as_short_as_180_days_or_half_a_year() {
        assertThat(Retention.of("180 days").period()).isEqualTo(Period.ofDays(180));
        assertThat(Retention.of(" 6months ").period()).isEqualTo(Period.ofMonths(6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"179 days", "5 months", "1 month", "0 days"})
    void is_never_shorter_than_180_days(String written) {
        assertThatThrownBy(() -> Retention.of(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("180");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "long", "36", "-1 days", "3 years", "999999 days"})
    void is_written_in_one_way_only(String written) {
        assertThatThrownBy(() -> Retention.of(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("36 months");
    }
}
