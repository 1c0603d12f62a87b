package org.lianxi.meeting.convening;

import org.lianxi.committee.mandate.PersonId;

/** The street's party office plans a joint meeting of several compounds and communities (DOMAIN §0 B). */
public interface PlanStreetMeeting {

    /**
     * Plans the meeting. Each residents' committee, owners' committee and property service of the compounds will have one vote,
     * for however many of them it sits.
     *
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not plan meetings of the street
     * @throws org.lianxi.committee.refusal.InvalidInput naming every field that is not right
     */
    MeetingId plan(PersonId by, StreetMeetingDraft draft);
}
