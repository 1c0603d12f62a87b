package org.lianxi.meeting.convening;

import org.lianxi.committee.mandate.PersonId;

/** The delegates of the three parties are called to the meeting. */
public interface IssueNotice {

    /**
     * Issues the notice and lists the delegates: whoever is party delegate of an organisation in one of the compound's
     * seats at this moment. Somebody who is delegate of two seats is listed once, for the first (SOD-08).
     *
     * @throws UnknownMeeting when there is none with this id
     * @throws AgendaNotLocked when the agenda is still open, or the notice was issued before
     * @throws NoticeTooLate when the notice lead of CFG-07 can no longer be kept
     * @throws SeatWithoutDelegate when an organisation in a seat has named no delegate
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not issue notices in the community
     */
    void issue(PersonId by, MeetingId meeting);
}
