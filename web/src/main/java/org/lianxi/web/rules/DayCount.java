package org.lianxi.web.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lianxi.committee.calendar.WorkingDays;

/**
 * A count of days as a person would write it, day by day.
 *
 * @param start the day on which it begins; never counted
 * @param steps every day after it, counted or not
 * @param limit the last day
 */
public record DayCount(LocalDate start, List<Step> steps, LocalDate limit) {

    /** How days are counted. */
    public enum Way {
        /** So many working days later. */
        WORKING_DAYS_AFTER,
        /** So many calendar days later, rolling on to a working day. */
        DAYS_AFTER,
        /** At least so many working days before. */
        WORKING_DAYS_BEFORE
    }

    /** What became of a day. */
    public enum Kind {
        /** It is counted. */
        COUNTED,
        /** It is no working day, so it is not counted. */
        PASSED_OVER,
        /** The last day would be no working day, so the limit moves on. */
        ROLLED
    }

    /**
     * A day.
     *
     * @param number which of the counted days it is; 0 if it is not counted
     */
    public record Step(LocalDate day, Kind kind, int number) {}

    /** Keeps an unmodifiable copy. */
    public DayCount {
        steps = List.copyOf(steps);
    }

    static DayCount of(WorkingDays calendar, Way way, LocalDate start, int days) {
        return switch (way) {
            case WORKING_DAYS_AFTER -> working(calendar, start, days, 1);
            case WORKING_DAYS_BEFORE -> working(calendar, start, days, -1);
            case DAYS_AFTER -> calendarDays(calendar, start, days);
        };
    }

    private static DayCount working(WorkingDays calendar, LocalDate start, int days, int direction) {
        List<Step> steps = new ArrayList<>();
        LocalDate day = start;
        int counted = 0;
        while (counted < days) {
            day = day.plusDays(direction);
            if (calendar.isWorkingDay(day)) {
                counted++;
                steps.add(new Step(day, Kind.COUNTED, counted));
            } else {
                steps.add(new Step(day, Kind.PASSED_OVER, 0));
            }
        }
        return new DayCount(start, steps, day);
    }

    private static DayCount calendarDays(WorkingDays calendar, LocalDate start, int days) {
        List<Step> steps = new ArrayList<>();
        for (int number = 1; number <= days; number++) {
            steps.add(new Step(start.plusDays(number), Kind.COUNTED, number));
        }
        LocalDate day = start.plusDays(days);
        while (!calendar.isWorkingDay(day)) {
            day = day.plusDays(1);
            steps.add(new Step(day, Kind.ROLLED, 0));
        }
        return new DayCount(start, steps, day);
    }
}
