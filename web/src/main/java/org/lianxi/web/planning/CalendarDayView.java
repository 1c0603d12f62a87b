package org.lianxi.web.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.calendar.NoticeDay;

/**
 * A day of the calendar page.
 *
 * @param notice what the yearly notice says of it
 * @param inMonth whether it lies in the month shown
 */
public record CalendarDayView(
        LocalDate date,
        boolean inMonth,
        boolean today,
        boolean free,
        Optional<NoticeDay> notice,
        List<CalendarLine> lines) {

    public CalendarDayView {
        lines = List.copyOf(lines);
    }

    /** Its number in the month. */
    public int getNumber() {
        return date.getDayOfMonth();
    }

    /** A working day that would be free otherwise. */
    public boolean isMadeUp() {
        return notice.map(NoticeDay::working).orElse(false);
    }

    /** What the yearly notice calls it. */
    public String getName() {
        return notice.map(NoticeDay::note).orElse("");
    }

    /** The classes of its look. */
    public String getLook() {
        return "day" + (inMonth ? "" : " day-beside") + (today ? " day-today" : "") + (free ? " day-free" : "");
    }
}
