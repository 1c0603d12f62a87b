package org.lianxi.meeting.planning;

import org.lianxi.committee.mandate.PersonId;

/** The street allows a community fewer sittings than the rules say. */
public interface AllowLowerFrequency {

    /**
     * Allows it for the draft.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not
     * @throws FrequencySufficient if nothing in the draft is less often than the rules say
     */
    void allow(PersonId by, PlanId plan, long version, String reason);
}
