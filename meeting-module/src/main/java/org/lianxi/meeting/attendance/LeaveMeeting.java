package org.lianxi.meeting.attendance;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;

/** Somebody leaves the room, for good or to come back: signing in again begins another stay. */
public interface LeaveMeeting {

    /**
     * Ends the person's stay now; from this moment the quorum and every further vote are without them (X25).
     *
     * @throws org.lianxi.meeting.convening.UnknownMeeting when there is no such meeting
     * @throws MeetingNotAdmittingSignIn before the notice and after the session
     * @throws NotInRoom when the person is not in the room
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not sign in to meetings of the community
     */
    void leave(PersonId by, MeetingId meeting);
}
