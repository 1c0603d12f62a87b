package org.lianxi.web.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.web.rules.DayCount.Kind;
import org.lianxi.web.rules.DayCount.Way;

/** The sum that a person would write says what the calendar says. */
class DayCountTest {

    /** Ching Ming 2026: 4 to 6 April are off. */
    private final WorkingDays calendar = WorkingDays.of(Map.of(
            LocalDate.parse("2026-04-04"), false,
            LocalDate.parse("2026-04-05"), false,
            LocalDate.parse("2026-04-06"), false));

    @Test
    void a_major_task_of_03_20_is_due_on_04_07_because_04_04_is_a_holiday() {
        DayCount count = DayCount.of(calendar, Way.DAYS_AFTER, LocalDate.parse("2026-03-20"), 15);

        assertThat(count.limit()).isEqualTo(LocalDate.parse("2026-04-07"));
        assertThat(count.steps()).filteredOn(each -> each.kind() == Kind.ROLLED).hasSize(3);
        assertThat(count.limit()).isEqualTo(calendar.limit(LocalDate.parse("2026-03-20"), 15));
    }

    @Test
    void working_days_pass_over_weekends() {
        DayCount count = DayCount.of(calendar, Way.WORKING_DAYS_AFTER, LocalDate.parse("2026-03-20"), 2);

        assertThat(count.limit()).isEqualTo(LocalDate.parse("2026-03-24"));
        assertThat(count.steps())
                .extracting(DayCount.Step::kind)
                .containsExactly(Kind.PASSED_OVER, Kind.PASSED_OVER, Kind.COUNTED, Kind.COUNTED);
        assertThat(count.limit()).isEqualTo(calendar.plus(LocalDate.parse("2026-03-20"), 2));
    }

    @Test
    void three_working_days_before_thursday_is_monday() {
        DayCount count = DayCount.of(calendar, Way.WORKING_DAYS_BEFORE, LocalDate.parse("2026-03-19"), 3);

        assertThat(count.limit()).isEqualTo(LocalDate.parse("2026-03-16"));
        assertThat(count.limit()).isEqualTo(calendar.minus(LocalDate.parse("2026-03-19"), 3));
    }
}
