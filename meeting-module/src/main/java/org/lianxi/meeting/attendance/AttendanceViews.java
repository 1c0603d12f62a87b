package org.lianxi.meeting.attendance;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;

/** Attendance sheets to read. */
public interface AttendanceViews {

    /**
     * The attendance sheet of a meeting.
     *
     * @throws org.lianxi.meeting.convening.UnknownMeeting when there is no such meeting
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not read meetings of the community
     */
    AttendanceView of(PersonId by, MeetingId meeting);
}
