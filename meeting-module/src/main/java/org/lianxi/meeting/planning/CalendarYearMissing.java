package org.lianxi.meeting.planning;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The notice of the year's days off is not entered, so its working days are not certain. Argument: the year. */
public final class CalendarYearMissing extends Refusal {

    CalendarYearMissing(int year) {
        super(Kind.RULE, "The calendar of " + year + " is not entered", Integer.toString(year));
    }
}
