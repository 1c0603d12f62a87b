package org.lianxi.meeting.planning;

import java.time.LocalDate;
import org.lianxi.committee.calendar.WorkingDays;

/** What happens to a planned day on which offices do not work. Where the month would be left, it moves the other way. */
public enum DayOffRule {
    NEXT_WORKING_DAY,
    PREVIOUS_WORKING_DAY;

    LocalDate moved(LocalDate day, Period within, WorkingDays workingDays) {
        if (workingDays.isWorkingDay(day)) {
            return day;
        }
        LocalDate later = workingDays.plus(day, 1);
        LocalDate earlier = workingDays.minus(day, 1);
        LocalDate wanted = this == NEXT_WORKING_DAY ? later : earlier;
        LocalDate other = this == NEXT_WORKING_DAY ? earlier : later;
        return within.contains(wanted) ? wanted : other;
    }
}
