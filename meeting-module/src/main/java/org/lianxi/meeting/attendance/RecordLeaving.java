package org.lianxi.meeting.attendance;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;

/** The secretary records that somebody has left the room without saying so at a screen. */
public interface RecordLeaving {

    /**
     * Ends the person's stay now; the entry names who recorded it.
     *
     * @throws org.lianxi.meeting.convening.UnknownMeeting when there is no such meeting
     * @throws MeetingNotAdmittingSignIn before the notice and after the session
     * @throws NotInRoom when the person is not in the room
     * @throws org.lianxi.committee.permission.NotPermitted when {@code by} may not lead sessions in the community
     */
    void record(PersonId by, MeetingId meeting, PersonId leaving);
}
