package org.lianxi.meeting.recusal;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.agenda.AgendaItemId;

/** Somebody who takes part in a meeting says to be biased on one item. */
public interface DeclareConflict {

    /**
     * Keeps the person from the item, at once and without a reason.
     *
     * @throws org.lianxi.meeting.agenda.UnknownAgendaItem when there is no such item
     * @throws MeetingNotOpenForRecusal before the agenda is locked and after the session
     * @throws NotInMeeting when the person takes no part in the meeting
     * @throws RecusedAlready when the person is kept from the item already
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not declare conflicts in the community
     */
    void declare(PersonId by, AgendaItemId item);
}
