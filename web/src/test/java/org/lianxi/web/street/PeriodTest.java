package org.lianxi.web.street;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeriodTest {

    @Test
    void reads_both_days() {
        Period period = Period.typed(Optional.of("2026-03-01"), Optional.of("2026-03-31"));

        assertThat(period.from()).contains(LocalDate.of(2026, 3, 1));
        assertThat(period.to()).contains(LocalDate.of(2026, 3, 31));
        assertThat(period.isUnreadable()).isFalse();
        assertThat(period.isTurned()).isFalse();
    }

    @Test
    void leaves_out_what_is_no_day_and_says_so() {
        Period period = Period.typed(Optional.of("2026-02-30"), Optional.empty());

        assertThat(period.isAny()).isFalse();
        assertThat(period.isUnreadable()).isTrue();
    }

    @Test
    void notices_that_it_ends_before_it_begins() {
        assertThat(Period.typed(Optional.of("2026-03-02"), Optional.of("2026-03-01"))
                        .isTurned())
                .isTrue();
    }

    @Test
    void may_be_one_single_day() {
        assertThat(Period.typed(Optional.of("2026-03-02"), Optional.of("2026-03-02"))
                        .isTurned())
                .isFalse();
    }
}
