package org.lianxi.committee.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.calendar.NoticeDay;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.refusal.Problem;

/** A notice in miniature: one holiday of the law, from Friday to Sunday, and its make-up Saturday. */
class NoticeCheckTest {

    private static final List<NoticeDay> STATUTORY = List.of(off("2027-01-01", "元旦"));

    private final List<NoticeDay> notice = new ArrayList<>(
            List.of(off("2027-01-01", "元旦"), off("2027-01-02", "元旦"), off("2027-01-03", "元旦"), made("2027-01-09")));

    @Test
    void takes_a_notice_that_can_be_right() {
        notice.add(off("2026-12-31", "元旦"));

        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void names_the_line_of_a_day_that_comes_twice() {
        notice.add(off("2027-01-02", "元旦"));

        assertThat(problem()).isEqualTo(new Problem("days", "calendar-day-twice", List.of(5, day("2027-01-02"))));
    }

    @Test
    void names_a_make_up_day_that_is_worked_anyway() {
        notice.add(made("2027-01-11"));

        assertThat(problem()).isEqualTo(new Problem("days", "make-up-day-on-weekday", List.of(5, day("2027-01-11"))));
    }

    @Test
    void names_a_gap_within_one_holiday() {
        notice.remove(1);

        assertThat(problem())
                .isEqualTo(
                        new Problem("days", "calendar-holiday-gap", List.of(2, "元旦", "2027-01-01", day("2027-01-03"))));
    }

    @Test
    void names_a_holiday_of_the_law_that_is_missing() {
        notice.subList(0, 3).clear();

        assertThat(problem())
                .isEqualTo(new Problem("days", "calendar-statutory-day-missing", List.of(day("2027-01-01"), "元旦")));
    }

    @Test
    void refuses_days_of_another_year_and_days_without_a_name() {
        notice.add(off("2026-12-24", " "));

        assertThat(problems())
                .extracting(Problem::code)
                .containsExactly("calendar-day-of-another-year", "calendar-note-length");
    }

    @Test
    void refuses_a_notice_without_days() {
        notice.clear();

        assertThat(problems())
                .extracting(Problem::code)
                .containsExactly("input-out-of-range", "calendar-statutory-day-missing");
    }

    private Problem problem() {
        assertThat(problems()).hasSize(1);
        return problems().get(0);
    }

    private List<Problem> problems() {
        return catchThrowableOfType(InvalidInput.class, this::check).problems();
    }

    private void check() {
        Input check = Input.check();
        new NoticeCheck(2027, notice, STATUTORY).addTo(check);
        check.orRefuse();
    }

    private static NoticeDay off(String day, String name) {
        return new NoticeDay(day(day), false, name);
    }

    private static NoticeDay made(String day) {
        return new NoticeDay(day(day), true, "调休上班");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
