package org.lianxi.meeting.convening;

import org.lianxi.committee.mandate.PersonId;

/** Turns a sitting of an approved year's plan into a meeting. For the feature that keeps the plans. */
public interface ConvenePlannedSitting {

    /**
     * Plans the meeting in the name of whoever approved the plan. The plan enters in the audit trail that it did so.
     *
     * @throws org.lianxi.committee.refusal.InvalidInput if its beginning has passed
     */
    MeetingId convene(PersonId approvedBy, MeetingPlanDraft draft);
}
