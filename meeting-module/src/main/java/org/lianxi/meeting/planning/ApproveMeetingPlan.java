package org.lianxi.meeting.planning;

import org.lianxi.committee.mandate.PersonId;

/** The party secretary approves the plan of the community; the street that of its own meetings. */
public interface ApproveMeetingPlan {

    /**
     * Approves the draft. The edition before is superseded.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not
     * @throws PlanNotDraft if it is approved already
     * @throws PlanEmpty if nothing is planned
     * @throws CalendarYearMissing if the notice of the year's days off is not entered
     * @throws SittingOnDayOff if a sitting lies on a day on which offices do not work
     * @throws FrequencyNeedsStreet if sittings are less often than CFG-01 or CFG-02 and the street has not allowed it
     */
    void approve(PersonId by, PlanId plan, long version);
}
