package org.lianxi.meeting.planning;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** By this rule no sitting is left in the year. Argument: the year. */
public final class NothingLeftToPlan extends Refusal {

    NothingLeftToPlan(int year) {
        super(Kind.RULE, "No day is left in " + year, Integer.toString(year));
    }
}
