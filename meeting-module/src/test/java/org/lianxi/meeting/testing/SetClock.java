package org.lianxi.meeting.testing;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import org.lianxi.committee.calendar.WorkingDays;

/** A clock that shows what a test has set, in the town's own time. */
public final class SetClock implements InstantSource {

    private Instant now;

    public SetClock(String localTime) {
        this.now = at(localTime);
    }

    /** The moment of a local time such as {@code 2026-03-19T14:30}. */
    public static Instant at(String localTime) {
        return LocalDateTime.parse(localTime).atZone(WorkingDays.ZONE).toInstant();
    }

    public void set(String localTime) {
        now = at(localTime);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
