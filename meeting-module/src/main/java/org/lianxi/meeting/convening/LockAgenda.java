package org.lianxi.meeting.convening;

import org.lianxi.committee.mandate.PersonId;

/** The community party secretary fixes what the meeting will speak about. */
public interface LockAgenda {

    /**
     * Locks the agenda: no item comes, goes or moves any more.
     *
     * @throws UnknownMeeting when there is none with this id
     * @throws MeetingNotPlanned when the agenda is locked already
     * @throws AgendaEmpty when nothing is on it
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not lock agendas of the community
     */
    void lock(PersonId by, MeetingId meeting);
}
