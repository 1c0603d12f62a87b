package org.lianxi.meeting.attendance;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;

/** Somebody signs in at the meeting's door. */
public interface SignInToMeeting {

    /**
     * Records the person as present: a listed delegate for the party, the community party secretary as chair, anybody else
     * who may sign in as observer. The first sign-in begins the check-in. To sign in again while in the
     * room changes nothing; after leaving it begins another stay.
     *
     * @throws org.lianxi.meeting.convening.UnknownMeeting when there is no such meeting
     * @throws MeetingNotAdmittingSignIn before the notice and after the session
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not sign in to meetings of the community
     */
    void signIn(PersonId by, MeetingId meeting);
}
