package org.lianxi.meeting.sitting;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;

/** Signing in with the picture that is shown at the door. */
public interface PassDoor {

    /**
     * What the picture says at this moment; another a minute later.
     *
     * @throws org.lianxi.meeting.convening.UnknownMeeting when there is no such meeting
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not lead sessions of the community
     */
    String show(PersonId by, MeetingId meeting);

    /**
     * Signs in who has just seen the picture; who is in the room already stays there as first entered.
     *
     * @throws DoorTokenExpired when the picture is older than five minutes
     * @throws DoorTokenForeign when it is not the picture of this meeting's door
     * @throws org.lianxi.meeting.attendance.MeetingNotAdmittingSignIn before the notice and after the session
     * @throws org.lianxi.meeting.convening.UnknownMeeting when there is no such meeting
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not sign in to meetings there
     */
    void pass(PersonId by, MeetingId meeting, String token);
}
