package org.lianxi.meeting.sitting;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;

/** Somebody keeps a page of a meeting open and wants to be told of changes. */
public interface FollowMeeting {

    /**
     * How often the meeting has changed so far.
     *
     * @throws org.lianxi.meeting.convening.UnknownMeeting when there is no such meeting
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not read meetings of the community
     */
    long revision(PersonId by, MeetingId meeting);
}
