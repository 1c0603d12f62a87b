package org.lianxi.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.calendar.NoticeDay;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.refusal.Problem;

class NoticeLinesTest {

    private static final NoticeDay NEW_YEAR = new NoticeDay(LocalDate.parse("2027-01-01"), false, "元旦");
    private static final NoticeDay MADE_UP = new NoticeDay(LocalDate.parse("2027-01-09"), true, "调休上班");

    @Test
    void reads_a_day_a_line_as_people_and_spreadsheets_write_it() {
        assertThat(NoticeLines.read("days", "\uFEFF2027-01-01,休,元旦\r\n\n 2027-01-09，班，调休上班\n"))
                .containsExactly(NEW_YEAR, MADE_UP);
        assertThat(NoticeLines.read("days", "2027-01-01\toff\t元旦")).containsExactly(NEW_YEAR);
    }

    @Test
    void reads_what_it_has_written() {
        assertThat(NoticeLines.read("days", NoticeLines.write(List.of(NEW_YEAR, MADE_UP))))
                .containsExactly(NEW_YEAR, MADE_UP);
    }

    @Test
    void names_every_line_that_it_cannot_read() {
        InvalidInput refusal = catchThrowableOfType(
                InvalidInput.class,
                () -> NoticeLines.read("days", "2027-01-01,休,元旦\n2027-02-30,休,x\n元旦\n2027-01-01,假,元旦"));

        assertThat(refusal.problems())
                .containsExactly(
                        new Problem("days", "calendar-line-unreadable", List.of(2, "2027-02-30,休,x")),
                        new Problem("days", "calendar-line-unreadable", List.of(3, "元旦")),
                        new Problem("days", "calendar-line-unreadable", List.of(4, "2027-01-01,假,元旦")));
    }
}
