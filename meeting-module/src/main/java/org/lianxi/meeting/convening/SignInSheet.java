package org.lianxi.meeting.convening;

import org.lianxi.committee.mandate.PersonId;

/** Port: the sign-ins of a meeting that is moved, or whose delegates change. Filled by the attendance feature. */
public interface SignInSheet {

    /** Everybody who has signed in goes: the meeting is not held now. */
    void clear(PersonId by, MeetingFacts meeting);

    /** Somebody who is in the room stays there in the role that the list of delegates now gives. */
    void seatAgain(PersonId by, MeetingFacts meeting, PersonId person);
}
