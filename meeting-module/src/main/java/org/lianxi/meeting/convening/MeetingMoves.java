package org.lianxi.meeting.convening;

import org.lianxi.committee.mandate.PersonId;

/**
 * How a meeting leaves its usual way before the sitting. The feature that keeps the notices calls it inside its own use
 * cases, which ask for the permission and keep why.
 */
public interface MeetingMoves {

    /**
     * Moves a notified meeting to another moment; it waits for the next version of its notice.
     *
     * @throws MeetingNotNotified when no notice is out
     * @throws NoticeTooLate when the notice lead of CFG-07 can no longer be kept for the new moment
     */
    void postpone(PersonId by, MeetingId meeting, NewSitting sitting);

    /**
     * Changes what a notice said; the meeting waits for the next version. Refuses as {@link #postpone}.
     */
    void change(MeetingId meeting, NewSitting sitting);

    /**
     * The meeting does not take place; its matters wait in the backlog again.
     *
     * @throws MeetingNotBeforeSession when the session has begun
     */
    void cancel(PersonId by, MeetingId meeting);

    /** Plans another meeting of the same kind in place of a cancelled one, with what was on its agenda. */
    MeetingId replace(PersonId by, MeetingId cancelled, NewSitting sitting);

    /**
     * Somebody with the party's authorisation takes the place of a delegate.
     *
     * @throws NotDelegate when the one who is replaced is not on the list
     * @throws MeetingNotAwaitingSession before the notice and after the session
     */
    void substitute(PersonId by, MeetingId meeting, PersonId delegate, PersonId substitute);

    /** Where those join who do not come in person, as the meeting stands now; empty if it is held in a room only. */
    String onlineLink(MeetingId meeting);
}
