package org.lianxi.meeting.attendance;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.convening.MeetingFacts;

/** Writes people into a meeting's attendance sheet in the role in which they come. */
interface SignInBook {

    /** In whose name somebody comes: a delegate in that of the organisation, anybody else in nobody's. */
    Scope scopeOf(PersonId person, MeetingFacts meeting);

    /** In which role somebody comes. */
    AttendanceRole roleOf(PersonId person, MeetingFacts meeting);

    /** Somebody who is in the room stays there as first entered; who comes back begins another stay. */
    void enter(MeetingFacts meeting, PersonId present, PersonId recordedBy);

    /** The stay of somebody who is in the room ends now. */
    void leave(MeetingFacts meeting, PersonId leaving, PersonId recordedBy);
}
