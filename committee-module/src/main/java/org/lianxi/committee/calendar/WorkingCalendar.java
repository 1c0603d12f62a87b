package org.lianxi.committee.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Counts by a table of the days that differ from "Monday to Friday"; true means that offices work.
 *
 * @param officialYears the years whose notice the table holds; empty if it is to be taken as complete
 */
record WorkingCalendar(Map<LocalDate, Boolean> exceptions, Optional<Set<Integer>> officialYears)
        implements WorkingDays {

    WorkingCalendar {
        exceptions = Map.copyOf(exceptions);
        officialYears = officialYears.map(Set::copyOf);
    }

    @Override
    public boolean isProvisional(LocalDate day) {
        return officialYears.map(years -> !years.contains(day.getYear())).orElse(false);
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return Optional.ofNullable(exceptions.get(day)).orElseGet(() -> isUsually(day));
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

    private boolean isUsually(LocalDate day) {
        boolean isWeekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !isWeekend
                && !(isProvisional(day) && StatutoryHolidays.of(day.getYear()).containsKey(day));
    }

    private LocalDate count(LocalDate day, int workingDays, int step) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("working days are counted from 0, not from " + workingDays);
        }
        LocalDate reached = day;
        for (int left = workingDays; left > 0; ) {
            reached = reached.plusDays(step);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }
}
