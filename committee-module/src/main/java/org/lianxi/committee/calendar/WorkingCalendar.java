package org.lianxi.committee.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/** Counts by a table of the days that differ from "Monday to Friday"; true means that offices work. */
record WorkingCalendar(Map<LocalDate, Boolean> exceptions) implements WorkingDays {

    WorkingCalendar {
        exceptions = Map.copyOf(exceptions);
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        boolean isWeekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return exceptions.getOrDefault(day, !isWeekend);
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
