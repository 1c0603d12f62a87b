package org.lianxi.committee.calendar;

import java.util.List;
import java.util.Set;

/** The yearly notices of holidays and make-up working days, for everybody to read. */
public interface CalendarYears {

    /** The years whose notice is entered. */
    Set<Integer> official();

    /** What is known of this year, by its notice or by the law alone. */
    CalendarYearView of(int year);

    /** The holidays that the law itself names for this year, by date. */
    List<NoticeDay> statutory(int year);
}
