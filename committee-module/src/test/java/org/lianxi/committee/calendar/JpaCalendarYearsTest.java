package org.lianxi.committee.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.testing.TestDatabase;

class JpaCalendarYearsTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("committee", "committee");

    @Test
    void ships_two_years_that_say_where_to_check_them() {
        CalendarYearView shipped = DATABASE.call(em -> years(em).of(2026));

        Set<Integer> official = DATABASE.call(em -> years(em).official());

        assertThat(official).contains(2025, 2026);
        assertThat(shipped.isProvisional()).isFalse();
        assertThat(shipped.days()).hasSize(39);
        assertThat(shipped.source()).get().asString().contains("核对");
    }

    @Test
    void shipped_years_pass_the_check_of_an_import() {
        assertThat(DATABASE.call(em -> years(em).of(2025)).days())
                .extracting(NoticeDay::day)
                .containsAll(StatutoryHolidays.of(2025).keySet());
        assertThat(DATABASE.call(em -> years(em).of(2026)).days())
                .extracting(NoticeDay::day)
                .containsAll(StatutoryHolidays.of(2026).keySet());
    }

    @Test
    void an_entered_year_replaces_the_provisional_one_and_can_be_corrected() {
        assertThat(DATABASE.call(em -> years(em).of(2030)).isProvisional()).isTrue();

        enter(2030, day("2030-01-01"), day("2030-05-01"));
        enter(2030, day("2029-12-31"), day("2030-01-01"));

        CalendarYearView entered = DATABASE.call(em -> years(em).of(2030));
        assertThat(entered.isProvisional()).isFalse();
        assertThat(entered.days()).extracting(NoticeDay::day).containsExactly(date("2029-12-31"), date("2030-01-01"));
        DATABASE.run(em -> {
            WorkingDays days = new JpaWorkingDays(em, years(em));
            assertThat(days.isWorkingDay(date("2029-12-31"))).isFalse();
            assertThat(days.isProvisional(date("2030-06-03"))).isFalse();
        });
    }

    private static void enter(int year, NoticeDay... days) {
        DATABASE.run(em -> years(em).enter(year, "通知", List.of(days)));
    }

    private static JpaCalendarYears years(EntityManager em) {
        return new JpaCalendarYears(em, InstantSource.system());
    }

    private static NoticeDay day(String text) {
        return new NoticeDay(date(text), false, "假日");
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}
