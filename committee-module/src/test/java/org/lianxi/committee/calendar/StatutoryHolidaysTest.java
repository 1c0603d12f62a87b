package org.lianxi.committee.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The holidays of the law, for years whose notice is not out: dates that any almanac gives. The new moon of 2027 comes four
 * minutes before midnight in Beijing.
 */
class StatutoryHolidaysTest {

    @ParameterizedTest(name = "{0}: {1}, {2}, {3}, {4}")
    @CsvSource({
        "2024, 2024-02-10, 2024-04-04, 2024-06-10, 2024-09-17",
        "2025, 2025-01-29, 2025-04-04, 2025-05-31, 2025-10-06",
        "2026, 2026-02-17, 2026-04-05, 2026-06-19, 2026-09-25",
        "2027, 2027-02-06, 2027-04-05, 2027-06-09, 2027-09-15",
        "2028, 2028-01-26, 2028-04-04, 2028-05-28, 2028-10-03",
        "2030, 2030-02-03, 2030-04-05, 2030-06-05, 2030-09-12",
        "2033, 2033-01-31, 2033-04-04, 2033-06-01, 2033-09-08"
    })
    void finds_the_movable_feasts(int year, LocalDate newYear, LocalDate tombs, LocalDate dragonBoat, LocalDate moon) {
        assertThat(StatutoryHolidays.of(year))
                .containsEntry(newYear.minusDays(1), "春节")
                .containsEntry(newYear, "春节")
                .containsEntry(newYear.plusDays(2), "春节")
                .containsEntry(tombs, "清明节")
                .containsEntry(dragonBoat, "端午节")
                .containsKey(moon)
                .doesNotContainKey(newYear.plusDays(3))
                .doesNotContainKey(newYear.minusDays(2));
    }

    @Test
    void names_thirteen_days_unless_feasts_meet() {
        assertThat(IntStream.rangeClosed(2020, 2060)
                        .map(year -> StatutoryHolidays.of(year).size()))
                .allMatch(days -> days == 12 || days == 13);
    }

    @Test
    void a_year_without_notice_has_weekends_and_these_days_and_is_provisional() {
        WorkingDays days = WorkingDays.of(Map.of(LocalDate.parse("2026-10-08"), false), Set.of(2026));

        assertThat(List.of("2026-12-31", "2027-01-04", "2027-02-04"))
                .allMatch(day -> days.isWorkingDay(LocalDate.parse(day)));
        assertThat(List.of("2026-10-08", "2027-01-01", "2027-02-05", "2027-06-09", "2027-04-05", "2027-10-01"))
                .noneMatch(day -> days.isWorkingDay(LocalDate.parse(day)));
        assertThat(days.limit(LocalDate.parse("2026-12-25"), 7)).isEqualTo("2027-01-04");
        assertThat(days.isProvisional(LocalDate.parse("2026-12-31"))).isFalse();
        assertThat(days.isProvisional(LocalDate.parse("2027-01-01"))).isTrue();
    }
}
