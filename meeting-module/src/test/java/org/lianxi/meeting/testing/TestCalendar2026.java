package org.lianxi.meeting.testing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxi.committee.calendar.WorkingDays;

/** TEST-CAL-2026 of the scenarios: test data, not an authority. */
public final class TestCalendar2026 implements WorkingDays {

    private static final Set<LocalDate> HOLIDAYS = Stream.of(
                    days("2026-01-01", "2026-01-03"),
                    days("2026-02-15", "2026-02-23"),
                    days("2026-04-04", "2026-04-06"),
                    days("2026-05-01", "2026-05-05"),
                    days("2026-06-19", "2026-06-21"),
                    days("2026-09-25", "2026-09-27"),
                    days("2026-10-01", "2026-10-07"))
            .flatMap(days -> days)
            .collect(Collectors.toSet());

    private static final Set<LocalDate> MADE_UP = Stream.of(
                    "2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10")
            .map(LocalDate::parse)
            .collect(Collectors.toSet());

    private final Set<LocalDate> moreDaysOff = new HashSet<>();

    /** A notice that comes late says so. */
    public void dayOff(LocalDate day) {
        moreDaysOff.add(day);
    }

    private static Stream<LocalDate> days(String first, String last) {
        return LocalDate.parse(first).datesUntil(LocalDate.parse(last).plusDays(1));
    }

    @Override
    public boolean isProvisional(LocalDate day) {
        return false;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        boolean isWeekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return MADE_UP.contains(day) || (!isWeekend && !HOLIDAYS.contains(day) && !moreDaysOff.contains(day));
    }

    @Override
    public LocalDate plus(LocalDate day, int workingDays) {
        return count(day, workingDays, 1);
    }

    @Override
    public LocalDate minus(LocalDate day, int workingDays) {
        return count(day, workingDays, -1);
    }

    @Override
    public LocalDate limit(LocalDate start, int calendarDays) {
        LocalDate last = start.plusDays(calendarDays);
        return isWorkingDay(last) ? last : plus(last, 1);
    }

    private LocalDate count(LocalDate day, int workingDays, int step) {
        LocalDate at = day;
        for (int left = workingDays; left > 0; ) {
            at = at.plusDays(step);
            left -= isWorkingDay(at) ? 1 : 0;
        }
        return at;
    }
}
