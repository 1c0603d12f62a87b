package org.lianxi.committee.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.committee.calendar.ScenarioDates.day;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private final WorkingDays workingDays =
            WorkingDays.of(Map.of(day("2026-10-01"), false, day("2026-10-02"), false, day("2026-10-10"), true));

    @Test
    void works_from_monday_to_friday_but_for_the_days_of_its_table() {
        assertThat(workingDays.isWorkingDay(day("2026-09-30"))).isTrue();
        assertThat(workingDays.isWorkingDay(day("2026-10-01"))).isFalse();
        assertThat(workingDays.isWorkingDay(day("2026-10-03"))).isFalse();
        assertThat(workingDays.isWorkingDay(day("2026-10-10"))).isTrue();
    }

    @Test
    void counts_neither_the_start_nor_days_off() {
        assertThat(workingDays.plus(day("2026-09-30"), 1)).isEqualTo("2026-10-05");
        assertThat(workingDays.minus(day("2026-10-05"), 1)).isEqualTo("2026-09-30");
    }

    @Test
    void ends_a_limit_at_24_00_in_shanghai() {
        assertThat(workingDays.endOf(day("2026-03-23"))).isEqualTo(Instant.parse("2026-03-23T16:00:00Z"));
        assertThat(workingDays.dayOf(Instant.parse("2026-03-23T16:00:00Z"))).isEqualTo("2026-03-24");
    }

    @Test
    void does_not_count_backwards_by_a_sign() {
        assertThatThrownBy(() -> workingDays.plus(day("2026-09-30"), -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
