package org.lianxi.meeting.convening;

import org.lianxi.committee.mandate.PersonId;

/** The secretariat plans a joint meeting of one compound. */
public interface PlanMeeting {

    /**
     * Plans the meeting; its agenda may be built from now on and is to be locked by CFG-05.
     *
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not plan meetings of the community
     * @throws org.lianxi.committee.refusal.InvalidInput naming every field that is not right
     */
    MeetingId plan(PersonId by, MeetingPlanDraft draft);
}
