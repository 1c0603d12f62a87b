package org.lianxi.meeting.agenda;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;

/** Agendas to read. */
public interface AgendaViews {

    /**
     * The agenda of a meeting.
     *
     * @throws org.lianxi.meeting.convening.UnknownMeeting when there is no such meeting
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not read meetings of the community
     */
    AgendaView of(PersonId by, MeetingId meeting);
}
