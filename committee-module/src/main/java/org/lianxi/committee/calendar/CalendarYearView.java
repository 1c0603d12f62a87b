package org.lianxi.committee.calendar;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a year.
 *
 * @param source where its notice can be read; empty while the notice is not out and the year is provisional
 * @param days the days that differ from "Monday to Friday", in order; of a provisional year the holidays that the law names
 */
public record CalendarYearView(int year, Optional<String> source, List<NoticeDay> days) {

    /** Keeps an unmodifiable copy of the days. */
    public CalendarYearView {
        days = List.copyOf(days);
    }

    /** Whether the government's notice of this year is still awaited. */
    public boolean isProvisional() {
        return source.isEmpty();
    }
}
