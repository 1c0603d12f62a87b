package org.lianxi.meeting.attendance;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;

/** The secretary records the sign-in of somebody who is in the room but not at a screen. */
public interface RecordSignIn {

    /**
     * Records the listed delegate, or the chair, as present; the entry names who recorded it.
     *
     * @throws org.lianxi.meeting.convening.UnknownMeeting when there is no such meeting
     * @throws org.lianxi.meeting.convening.NotDelegate when the person is neither listed nor the chair
     * @throws MeetingNotAdmittingSignIn before the notice and after the session
     * @throws org.lianxi.committee.permission.NotPermitted when {@code by} may not lead sessions in the community
     */
    void record(PersonId by, MeetingId meeting, PersonId present);
}
