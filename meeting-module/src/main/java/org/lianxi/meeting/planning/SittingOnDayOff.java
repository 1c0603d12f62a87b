package org.lianxi.meeting.planning;

import java.time.LocalDate;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Offices do not work on the day of a sitting. Argument: the day. */
public final class SittingOnDayOff extends Refusal {

    SittingOnDayOff(LocalDate day) {
        super(Kind.RULE, "No work on " + day, day);
    }
}
