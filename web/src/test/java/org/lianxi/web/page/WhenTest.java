package org.lianxi.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.calendar.CalendarYearView;
import org.lianxi.committee.calendar.CalendarYears;
import org.lianxi.committee.calendar.NoticeDay;

/** Outside of a page the language is Chinese. */
class WhenTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private final When when = new When(() -> NOW, new OfficialYears(new OnlyThisYear()));

    @Test
    void writes_the_end_of_a_day_as_its_24th_hour() {
        Instant endOfWednesday = Instant.parse("2026-11-25T16:00:00Z");

        assertThat(when.deadline(endOfWednesday)).contains("11月25日").endsWith("24:00");
    }

    @Test
    void writes_any_other_moment_in_the_citys_own_time() {
        assertThat(when.deadline(Instant.parse("2026-11-25T06:30:00Z"))).endsWith("14:30");
    }

    @Test
    void counts_what_is_left_in_the_largest_unit() {
        assertThat(when.left(NOW.plusSeconds(2 * 86_400 + 5))).isEqualTo("还有 2 天");
        assertThat(when.left(NOW.plusSeconds(3 * 3_600))).isEqualTo("还有 3 小时");
        assertThat(when.left(NOW.minusSeconds(86_400))).isEqualTo("已逾期 1 天");
    }

    @Test
    void takes_a_date_as_a_limit_until_its_end() {
        assertThat(when.urgency(LocalDate.of(2026, 11, 23))).isEqualTo("soon");
        assertThat(when.urgency(LocalDate.of(2026, 11, 22))).isEqualTo("overdue");
        assertThat(when.urgency(LocalDate.of(2026, 12, 23))).isEqualTo("calm");
    }

    @Test
    void knows_which_limits_may_still_move() {
        assertThat(when.provisional(Instant.parse("2026-12-31T16:00:00Z"))).isFalse();
        assertThat(when.provisional(LocalDate.of(2027, 1, 1))).isTrue();
        assertThat(when.provisional("no time")).isFalse();
    }

    @Test
    void writes_nothing_for_nothing() {
        assertThat(when.deadline(Optional.empty())).isEmpty();
        assertThat(when.time(null)).isEmpty();
        assertThat(when.left("no time")).isEmpty();
    }

    private static final class OnlyThisYear implements CalendarYears {

        @Override
        public Set<Integer> official() {
            return Set.of(2026);
        }

        @Override
        public CalendarYearView of(int year) {
            return new CalendarYearView(year, Optional.empty(), List.of());
        }

        @Override
        public List<NoticeDay> statutory(int year) {
            return List.of();
        }
    }
}
