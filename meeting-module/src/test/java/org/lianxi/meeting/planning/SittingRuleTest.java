package org.lianxi.meeting.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianxi.meeting.testing.TestCalendar2026;

class SittingRuleTest {

    private static final LocalDate BEFORE_THE_YEAR = LocalDate.of(2025, 12, 31);

    private final TestCalendar2026 calendar = new TestCalendar2026();

    @Test
    void names_the_third_Thursday_of_every_month_and_leaves_the_days_off() {
        assertThat(days(Frequency.MONTHLY, 1, 3, DayOfWeek.THURSDAY, DayOffRule.NEXT_WORKING_DAY))
                .extracting(LocalDate::toString)
                .containsExactly(
                        "2026-01-15",
                        "2026-02-24", // 02-19 lies in the Spring Festival, which ends on Monday, 02-23
                        "2026-03-19",
                        "2026-04-16",
                        "2026-05-21",
                        "2026-06-18",
                        "2026-07-16",
                        "2026-08-20",
                        "2026-09-17",
                        "2026-10-15",
                        "2026-11-19",
                        "2026-12-17");
    }

    @Test
    void moves_back_where_the_rule_says_so() {
        assertThat(days(Frequency.MONTHLY, 1, 3, DayOfWeek.THURSDAY, DayOffRule.PREVIOUS_WORKING_DAY))
                .contains(LocalDate.of(2026, 2, 14)) // a Saturday that is worked
                .doesNotContain(LocalDate.of(2026, 2, 24));
    }

    @Test
    void never_leaves_the_month_to_avoid_a_day_off() {
        calendar.dayOff(LocalDate.of(2026, 7, 31));

        assertThat(days(Frequency.MONTHLY, 1, SittingRule.LAST_WEEK, DayOfWeek.FRIDAY, DayOffRule.NEXT_WORKING_DAY))
                .contains(LocalDate.of(2026, 7, 30))
                .allSatisfy(day -> assertThat(calendar.isWorkingDay(day)).isTrue())
                .hasSize(12);
    }

    @Test
    void takes_one_month_of_each_quarter() {
        assertThat(days(Frequency.QUARTERLY, 2, 2, DayOfWeek.TUESDAY, DayOffRule.NEXT_WORKING_DAY))
                .extracting(LocalDate::toString)
                .containsExactly("2026-02-10", "2026-05-12", "2026-08-11", "2026-11-10");
    }

    @Test
    void plans_nothing_for_days_that_have_passed() {
        assertThat(rule(Frequency.MONTHLY, 1, 3, DayOfWeek.THURSDAY, DayOffRule.NEXT_WORKING_DAY)
                        .days(2026, LocalDate.of(2026, 11, 19), calendar))
                .containsExactly(LocalDate.of(2026, 12, 17));
    }

    private List<LocalDate> days(Frequency frequency, int month, int week, DayOfWeek weekday, DayOffRule onDayOff) {
        return rule(frequency, month, week, weekday, onDayOff).days(2026, BEFORE_THE_YEAR, calendar);
    }

    private static SittingRule rule(Frequency frequency, int month, int week, DayOfWeek weekday, DayOffRule onDayOff) {
        return new SittingRule(frequency, month, week, weekday, LocalTime.of(14, 30), onDayOff);
    }
}
