package org.lianxi.meeting.agenda;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.matter.MatterId;

/** Where the acts on an agenda begin and end: the meeting held, the right, what was seen, and what has changed. */
interface AgendaDesk {

    /**
     * The meeting, for a person who may build its agenda, and that nobody else changes until the transaction ends.
     *
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not build agendas of the community
     * @throws org.lianxi.meeting.convening.MeetingNotPlanned when the agenda is locked
     * @throws AgendaChanged when it is another one than the person has seen
     */
    MeetingFacts open(PersonId by, MeetingId meeting, SeenAgenda seen);

    /** Writes down that the agenda has changed. */
    void changed(PersonId by, MeetingFacts meeting, AgendaChangeKind kind, MatterId matter);

    /** Takes an item off, and puts its matter back into the backlog. */
    void remove(PersonId by, MeetingFacts meeting, AgendaItem item, AgendaChangeKind kind);
}
