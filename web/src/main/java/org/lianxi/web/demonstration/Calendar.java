package org.lianxi.web.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import org.lianxi.committee.calendar.WorkingDays;

/** Moments counted in working days from the day on which the demonstration data is loaded. */
record Calendar(LocalDate today, WorkingDays workingDays) {

    /** The working day so many working days after today, before it when negative. */
    LocalDate day(int workingDaysFromToday) {
        return after(today, workingDaysFromToday);
    }

    LocalDate after(LocalDate day, int days) {
        return days < 0 ? workingDays.minus(day, -days) : days == 0 ? day : workingDays.plus(day, days);
    }

    /** That time of the day in Shanghai. */
    static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(WorkingDays.ZONE).toInstant();
    }
}
