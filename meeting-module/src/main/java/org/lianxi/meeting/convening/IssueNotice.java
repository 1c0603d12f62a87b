package org.lianxi.meeting.convening;

import org.lianxi.committee.mandate.PersonId;

/** The delegates of the three parties are called to the meeting. */
public interface IssueNotice {

    /**
     * Issues the notice, or its next version, and lists the delegates: whoever is party delegate of an organisation in one
     * of the compound's seats at this moment. Somebody who is delegate of two seats is listed once, for the first (SOD-08).
     * Whoever has answered an earlier version is asked again.
     *
     * @throws UnknownMeeting when there is none with this id
     * @throws AgendaNotLocked when the agenda is still open, or the newest notice is out
     * @throws NoticeTooLate when the notice lead of CFG-07 can no longer be kept
     * @throws SeatWithoutDelegate when an organisation in a seat has named no delegate
     * @throws org.lianxi.committee.refusal.InvalidInput when the note is too long
     * @throws org.lianxi.committee.refusal.Refusal when the agenda is no longer the one that the issuer saw
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not issue notices in the community
     */
    void issue(PersonId by, MeetingId meeting, NoticeDraft draft);

    /** To the delegates only, without a word to them. */
    default void issue(PersonId by, MeetingId meeting) {
        issue(by, meeting, NoticeDraft.plain());
    }
}
