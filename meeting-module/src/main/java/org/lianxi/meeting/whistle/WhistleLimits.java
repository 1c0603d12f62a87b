package org.lianxi.meeting.whistle;

import java.time.Duration;
import java.time.Instant;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.procedure.Parameter;
import org.lianxi.committee.procedure.RulesOfProcedure;

/**
 * The limits of a whistle: to accept, to handle and to be on site by the rules of the community when it was raised (CFG-32); to
 * adjudicate a dispute and to report to the district one working day (DOMAIN §4.4 E5, SC-06), which no rule alters.
 */
record WhistleLimits(RulesOfProcedure rules, WorkingDays days) {

    private static final int ONE_DAY = 1;

    /** Until when a department that is called at this moment accepts or disputes. */
    Instant answer(Instant from) {
        return after(from, rules.number(Parameter.WHISTLE_ACCEPT));
    }

    /** Until when the street adjudicates what was disputed at this moment. */
    Instant adjudicate(Instant from) {
        return after(from, ONE_DAY);
    }

    /** Until when the street reports what a department refused at this moment. */
    Instant report(Instant from) {
        return after(from, ONE_DAY);
    }

    /** Until when the street reports that this limit was let pass: counted from its last day, whenever that is noticed. */
    Instant reportOfMissed(Instant limit) {
        return report(limit.minusNanos(1));
    }

    Instant handle(Instant from, boolean complex) {
        return after(from, rules.number(complex ? Parameter.WHISTLE_COMPLEX : Parameter.WHISTLE_HANDLE));
    }

    /** In an emergency. */
    Instant onSite(Instant raised) {
        return raised.plus(Duration.ofHours(rules.number(Parameter.WHISTLE_EMERGENCY)));
    }

    private Instant after(Instant from, int workingDays) {
        return days.endOf(days.plus(days.dayOf(from), workingDays));
    }
}
