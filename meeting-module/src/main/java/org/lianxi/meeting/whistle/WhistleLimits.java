package org.lianxi.meeting.whistle;

import java.time.Duration;
import java.time.Instant;
import org.lianxi.committee.calendar.WorkingDays;

/**
 * The limits of a whistle: to accept 1 working day, to adjudicate 1, to handle 5, a complex one 10, to report to the
 * district 1, and to be on site in an emergency 2 hours. DOMAIN CFG-32, a design value.
 */
final class WhistleLimits {

    private static final int ANSWER = 1;
    private static final int HANDLE = 5;
    private static final int HANDLE_COMPLEX = 10;
    private static final Duration ON_SITE_IN_EMERGENCY = Duration.ofHours(2);

    private WhistleLimits() {}

    /** Until when somebody answers, adjudicates or reports what happened at this moment. */
    static Instant answer(WorkingDays days, Instant from) {
        return days.endOf(days.plus(days.dayOf(from), ANSWER));
    }

    /** Until when the street reports that this limit was let pass: counted from its last day, whenever that is noticed. */
    static Instant report(WorkingDays days, Instant passed) {
        return answer(days, passed.minusNanos(1));
    }

    static Instant handle(WorkingDays days, Instant from, boolean complex) {
        return days.endOf(days.plus(days.dayOf(from), complex ? HANDLE_COMPLEX : HANDLE));
    }

    static Instant onSite(Instant raised) {
        return raised.plus(ON_SITE_IN_EMERGENCY);
    }
}
