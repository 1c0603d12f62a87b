package org.lianxi.meeting.convening;

import org.lianxi.committee.mandate.PersonId;

/** The session begins. */
public interface OpenSession {

    /**
     * Opens the session if those who have signed in are a quorum (DOMAIN §4.2 Q2). The chair must have signed in too.
     *
     * @throws UnknownMeeting when there is none with this id
     * @throws MeetingNotAwaitingSession when there was no notice yet or the session has begun
     * @throws org.lianxi.committee.refusal.Refusal {@code attendance.NotQuorate} with the calculation, when there is
     *     no quorum
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not lead sessions in the community
     */
    void open(PersonId by, MeetingId meeting);
}
