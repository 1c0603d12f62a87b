package org.lianxi.meeting.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import org.lianxi.committee.calendar.WorkingDays;

/**
 * When sittings are held: "the third Thursday, 14:30, every month".
 *
 * @param week which one of the month, 1 to 4; 5 is the last
 * @param monthOfQuarter 1 to 3; counts for quarterly sittings only
 */
public record SittingRule(
        Frequency frequency, int monthOfQuarter, int week, DayOfWeek weekday, LocalTime begins, DayOffRule onDayOff) {

    static final int LAST_WEEK = 5;

    /** The days of a year that come after a day, each moved off the days on which offices do not work. */
    List<LocalDate> days(int year, LocalDate after, WorkingDays workingDays) {
        int step = frequency.months();
        int first = step == 1 ? 1 : monthOfQuarter;
        return IntStream.iterate(first, month -> month <= 12, month -> month + step)
                .mapToObj(month -> day(LocalDate.of(year, month, 1), workingDays))
                .filter(day -> day.isAfter(after))
                .toList();
    }

    private LocalDate day(LocalDate firstOfMonth, WorkingDays workingDays) {
        LocalDate day = firstOfMonth.with(
                week == LAST_WEEK
                        ? TemporalAdjusters.lastInMonth(weekday)
                        : TemporalAdjusters.dayOfWeekInMonth(week, weekday));
        return onDayOff.moved(day, Frequency.MONTHLY.periodOf(day), workingDays);
    }
}
