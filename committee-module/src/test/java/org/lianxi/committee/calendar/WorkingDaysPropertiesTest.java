package org.lianxi.committee.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds for every calendar, tried on calendars drawn at random from a fixed seed. */
class WorkingDaysPropertiesTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");

    @RepeatedTest(200)
    void counting_is_monotonic_and_its_own_inverse(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        WorkingDays days = drawn(random);
        LocalDate start = FIRST.plusDays(random.nextInt(1_000));
        int count = random.nextInt(40);

        LocalDate reached = days.plus(start, count);

        assertThat(days.plus(start, count + 1)).isAfter(reached);
        assertThat(days.plus(start.plusDays(1), count)).isAfterOrEqualTo(reached);
        assertThat(count == 0 || days.isWorkingDay(reached)).isTrue();
        assertThat(start.datesUntil(reached).map(day -> day.plusDays(1)).filter(days::isWorkingDay))
                .hasSize(count);
        if (days.isWorkingDay(start)) {
            assertThat(days.minus(reached, count)).isEqualTo(start);
        }
    }

    @RepeatedTest(200)
    void a_limit_ends_on_the_first_working_day_from_its_nominal_end(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        WorkingDays days = drawn(random);
        LocalDate start = FIRST.plusDays(random.nextInt(1_000));
        int length = random.nextInt(60);

        LocalDate end = days.limit(start, length);

        assertThat(days.isWorkingDay(end)).isTrue();
        assertThat(start.plusDays(length).datesUntil(end)).noneMatch(days::isWorkingDay);
        assertThat(days.limit(start, length + 1)).isAfterOrEqualTo(end);
    }

    private static WorkingDays drawn(Random random) {
        Map<LocalDate, Boolean> exceptions = new HashMap<>();
        for (int left = random.nextInt(120); left > 0; left--) {
            exceptions.put(FIRST.plusDays(random.nextInt(1_200)), random.nextBoolean());
        }
        return WorkingDays.of(exceptions, random.nextBoolean() ? Set.of(2026, 2027) : Set.of());
    }
}
