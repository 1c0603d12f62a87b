package org.lianxi.meeting.convening;

import org.lianxi.committee.mandate.PersonId;

/** The session ends. */
public interface CloseSession {

    /**
     * Ends the session once every item is concluded; the minutes are drafted next.
     *
     * @throws UnknownMeeting when there is none with this id
     * @throws MeetingNotInSession when it has not begun or has ended
     * @throws org.lianxi.committee.refusal.Refusal {@code decision.ItemsNotConcluded} while an item is open
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not lead sessions in the community
     */
    void close(PersonId by, MeetingId meeting);
}
