package org.lianxi.committee.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that shows what a test sets. */
public final class SetClock implements InstantSource {

    private Instant moment;

    /** A clock that stands at this moment. */
    public SetClock(Instant moment) {
        this.moment = moment;
    }

    /** A clock that stands at this moment, e.g. {@code 2026-03-16T09:00:00+08:00}. */
    public static SetClock at(String moment) {
        return new SetClock(java.time.OffsetDateTime.parse(moment).toInstant());
    }

    /** Turns the clock. */
    public void pass(Duration time) {
        moment = moment.plus(time);
    }

    @Override
    public Instant instant() {
        return moment;
    }
}
