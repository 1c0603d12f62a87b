package org.lianxi.meeting.sitting;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;

/** What happens in the room, to read. */
public interface SittingViews {

    /**
     * The sitting as it is now.
     *
     * @throws org.lianxi.meeting.convening.UnknownMeeting when there is no such meeting
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not read meetings of the community
     */
    SittingView of(PersonId by, MeetingId meeting);
}
