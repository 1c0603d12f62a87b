package org.lianxi.committee.administration;

import java.util.List;
import org.lianxi.committee.calendar.NoticeDay;

/**
 * A year's notice to be entered.
 *
 * @param year 2000 to 2099
 * @param source where the notice can be read, up to 200 characters
 * @param days every day off and every make-up working day that the notice names, weekend days included, in any order; the
 *     first is line 1 in messages. The last days of the December before may be among them
 */
public record CalendarYearDraft(int year, String source, List<NoticeDay> days) {

    /** Keeps an unmodifiable copy of the days. */
    public CalendarYearDraft {
        days = List.copyOf(days);
    }
}
