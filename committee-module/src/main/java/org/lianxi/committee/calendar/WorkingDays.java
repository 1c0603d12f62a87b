package org.lianxi.committee.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Counts days as the domain does (DOMAIN §3): the starting day is not counted, a limit that ends on a non-working day
 * ends on the next working day, and always at 24:00.
 *
 * <p>Holidays and make-up working days are data, entered from the government's notice of each year; a day of such a year
 * without an entry is a working day from Monday to Friday. For a year whose notice is not out yet only weekends and the
 * holidays that the law itself names are free, and every day of it is provisional (暂定).
 */
public interface WorkingDays {

    /** The one time zone of the product. It has no summer time. */
    ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Counts by a table of the days that differ from "Monday to Friday"; true means that offices work. */
    static WorkingDays of(Map<LocalDate, Boolean> exceptions) {
        return new WorkingCalendar(exceptions, Optional.empty());
    }

    /** Counts by such a table, which holds the notices of these years only; days of other years are provisional. */
    static WorkingDays of(Map<LocalDate, Boolean> exceptions, Set<Integer> officialYears) {
        return new WorkingCalendar(exceptions, Optional.of(officialYears));
    }

    /** Whether the notice of this day's year is not out yet, so that a limit on it may still move. */
    boolean isProvisional(LocalDate day);

    /** Whether offices work on this day. */
    boolean isWorkingDay(LocalDate day);

    /** The n-th working day after this day, which is not counted itself. */
    LocalDate plus(LocalDate day, int workingDays);

    /** The n-th working day before this day, which is not counted itself: the last day for "at least n days before". */
    LocalDate minus(LocalDate day, int workingDays);

    /** The last day of a period of calendar days: the start is not counted, a non-working last day is rolled on. */
    LocalDate limit(LocalDate start, int calendarDays);

    /** The moment at which a limit on this day ends: 24:00. */
    default Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    /** The calendar day of a moment. */
    default LocalDate dayOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }
}
