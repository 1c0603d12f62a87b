package org.lianxi.meeting.planning;

import java.time.LocalDate;

/** The month or quarter in which a sitting is to be held, both days included. */
public record Period(LocalDate from, LocalDate until) {

    /** Whether the day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    boolean meets(Period other) {
        return !other.until.isBefore(from) && !other.from.isAfter(until);
    }
}
