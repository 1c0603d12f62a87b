package org.lianxi.committee.outbox;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.settings.Setting;

/**
 * When nothing is sent that can wait: from one time of the day to another, in the town's zone. Equal times mean never.
 *
 * @param until the first moment at which sending goes on
 */
record QuietHours(LocalTime from, LocalTime until) {

    private static final String SETTING = "lianxi.quiet-hours";

    /** 21:00 to 08:00. [DESIGN] */
    private static final String USUAL = "21:00-08:00";

    /** What the operator has set, {@code 21:00-08:00} or {@code off}. */
    static QuietHours configured() {
        String set = Setting.of(SETTING).orElse(USUAL);
        if (set.equals("off")) {
            return new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        }
        String[] times = set.split("-", -1);
        if (times.length != 2) {
            throw new IllegalStateException(SETTING + " is neither off nor two times: " + set);
        }
        return new QuietHours(LocalTime.parse(times[0].strip()), LocalTime.parse(times[1].strip()));
    }

    /** The moment itself, or when they end. */
    Instant firstLoud(Instant moment) {
        ZonedDateTime local = moment.atZone(WorkingDays.ZONE);
        if (!isQuiet(local.toLocalTime())) {
            return moment;
        }
        ZonedDateTime end = local.with(until);
        return (end.isAfter(local) ? end : end.plusDays(1)).toInstant();
    }

    private boolean isQuiet(LocalTime time) {
        boolean isAfterBeginning = !time.isBefore(from);
        boolean isBeforeEnd = time.isBefore(until);
        return from.isAfter(until) ? isAfterBeginning || isBeforeEnd : isAfterBeginning && isBeforeEnd;
    }
}
