package org.lianxi.meeting.recusal;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;

/** Recusals to read. */
public interface RecusalViews {

    /**
     * The recusals of a meeting with what the reader may do about them now.
     *
     * @throws org.lianxi.meeting.convening.UnknownMeeting when there is no such meeting
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not read meetings of the community
     */
    RecusalsView of(PersonId by, MeetingId meeting);
}
