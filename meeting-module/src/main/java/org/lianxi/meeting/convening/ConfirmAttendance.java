package org.lianxi.meeting.convening;

import org.lianxi.committee.mandate.PersonId;

/** A delegate answers the notice; until the session begins the answer may be changed. */
public interface ConfirmAttendance {

    /**
     * The delegate will come.
     *
     * @throws UnknownMeeting when there is none with this id
     * @throws NotDelegate when the person is not on the meeting's list of delegates
     * @throws MeetingNotAwaitingSession when there was no notice yet or the session has begun
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not answer notices
     */
    void confirm(PersonId by, MeetingId meeting);

    /**
     * The same, said to the version of the notice that the delegate has read.
     *
     * @throws org.lianxi.committee.refusal.Refusal when there is a newer version
     */
    void confirm(PersonId by, MeetingId meeting, int version);

    /**
     * The delegate asks for leave. Reason: 1 to 500 characters. Refuses as {@link #confirm} does.
     *
     * @throws org.lianxi.committee.refusal.InvalidInput when the reason is empty or too long
     */
    void decline(PersonId by, MeetingId meeting, String reason);

    /** The same, said to the version of the notice that the delegate has read; refused when there is a newer one. */
    void decline(PersonId by, MeetingId meeting, int version, String reason);
}
