package org.lianxi.meeting.planning;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** A draft for this place and year is there; it is to be finished first. Argument: the year. */
public final class PlanDraftedAlready extends Refusal {

    PlanDraftedAlready(int year) {
        super(Kind.RULE, "A plan for " + year + " is being drafted", Integer.toString(year));
    }
}
