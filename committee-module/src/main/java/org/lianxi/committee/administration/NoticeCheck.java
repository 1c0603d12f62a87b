package org.lianxi.committee.administration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianxi.committee.calendar.NoticeDay;
import org.lianxi.committee.refusal.Input;

/**
 * What no notice can say: a day twice, a day of another year, a make-up working day that is worked anyway, days off with a
 * gap inside one holiday, and a year in which a holiday of the law is missing.
 */
record NoticeCheck(int year, List<NoticeDay> days, List<NoticeDay> statutory) {

    private static final String FIELD = "days";
    private static final int LONGEST_NOTE = 100;
    private static final int MOST_DAYS = 120;
    private static final int DAYS_OF_THE_YEAR_BEFORE = 7;

    void addTo(Input check) {
        check.number("days", days.size(), 1, MOST_DAYS);
        lines(check);
        holidaysWithoutGap(check);
        statutoryDays(check);
    }

    private void lines(Input check) {
        LocalDate first = LocalDate.of(year, 1, 1).minusDays(DAYS_OF_THE_YEAR_BEFORE);
        Set<LocalDate> seen = new HashSet<>();
        int line = 0;
        for (NoticeDay each : days) {
            line++;
            boolean isOfTheYear = !each.day().isBefore(first) && each.day().getYear() <= year;
            int noteLength = each.note().strip().length();
            check.that(isOfTheYear, FIELD, "calendar-day-of-another-year", line, each.day(), year)
                    .that(seen.add(each.day()), FIELD, "calendar-day-twice", line, each.day())
                    .that(!each.working() || isWeekend(each.day()), FIELD, "make-up-day-on-weekday", line, each.day())
                    .that(
                            noteLength > 0 && noteLength <= LONGEST_NOTE,
                            FIELD,
                            "calendar-note-length",
                            line,
                            LONGEST_NOTE);
        }
    }

    /** Days off of one name follow each other; the line named is the one after the gap. */
    private void holidaysWithoutGap(Input check) {
        Map<String, LocalDate> last = new HashMap<>();
        days.stream()
                .filter(each -> !each.working())
                .sorted(Comparator.comparing(NoticeDay::day))
                .forEach(each -> {
                    LocalDate before = last.put(each.note().strip(), each.day());
                    boolean follows = before == null || !before.plusDays(1).isBefore(each.day());
                    check.that(
                            follows,
                            FIELD,
                            "calendar-holiday-gap",
                            days.indexOf(each) + 1,
                            each.note(),
                            String.valueOf(before),
                            each.day());
                });
    }

    private void statutoryDays(Input check) {
        Set<LocalDate> off = new HashSet<>();
        days.stream().filter(each -> !each.working()).map(NoticeDay::day).forEach(off::add);
        statutory.forEach(each ->
                check.that(off.contains(each.day()), FIELD, "calendar-statutory-day-missing", each.day(), each.note()));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
