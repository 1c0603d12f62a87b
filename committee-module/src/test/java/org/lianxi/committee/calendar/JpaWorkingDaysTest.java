package org.lianxi.committee.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.committee.calendar.ScenarioDates.day;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianxi.committee.testing.TestDatabase;

/** The scenarios' dates, by the calendar that the product ships. */
class JpaWorkingDaysTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("committee", "committee");

    @ParameterizedTest(name = "{0}: {1} + {2} = {3}")
    @MethodSource("org.lianxi.committee.calendar.ScenarioDates#workingDaysAfter")
    void count_forwards(String scenario, String start, int days, String end) {
        assertThat(asked(each -> each.plus(day(start), days))).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0}: {1} - {2} = {3}")
    @MethodSource("org.lianxi.committee.calendar.ScenarioDates#workingDaysBefore")
    void count_backwards(String scenario, String start, int days, String end) {
        assertThat(asked(each -> each.minus(day(start), days))).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0}: {1} + {2} days = {3}")
    @MethodSource("org.lianxi.committee.calendar.ScenarioDates#limits")
    void roll_limits(String scenario, String start, int days, String end) {
        assertThat(asked(each -> each.limit(day(start), days))).isEqualTo(end);
    }

    private static LocalDate asked(Function<WorkingDays, LocalDate> question) {
        return DATABASE.call(
                em -> question.apply(new JpaWorkingDays(em, new JpaCalendarYears(em, InstantSource.system()))));
    }
}
