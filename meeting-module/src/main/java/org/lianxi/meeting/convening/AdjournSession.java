package org.lianxi.meeting.convening;

import org.lianxi.committee.mandate.PersonId;

/** Whoever leads the session ends it before its agenda is through. */
public interface AdjournSession {

    /**
     * Ends the session; every open item waits in the backlog for the next meeting, and what was concluded stands.
     *
     * @param reason 1 to 500 characters
     * @throws UnknownMeeting when there is no such meeting
     * @throws MeetingNotInSession when it is neither in session nor interrupted
     * @throws org.lianxi.committee.refusal.InvalidInput when there is no reason
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not lead sessions of the community
     */
    void adjourn(PersonId by, MeetingId meeting, String reason);
}
