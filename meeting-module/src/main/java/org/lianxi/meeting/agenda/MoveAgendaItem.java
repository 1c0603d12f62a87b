package org.lianxi.meeting.agenda;

import org.lianxi.committee.mandate.PersonId;

/** An item changes its place on the agenda. */
public interface MoveAgendaItem {

    /**
     * Moves the item to a position, the first being 1; a position beyond the end means the end.
     *
     * @throws UnknownAgendaItem when there is none with this id
     * @throws org.lianxi.meeting.convening.MeetingNotPlanned when the agenda is locked
     * @throws org.lianxi.committee.refusal.InvalidInput when the position is less than 1
     * @throws AgendaChanged when somebody else has changed the agenda that the person has seen
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not build agendas of the community
     */
    void move(PersonId by, AgendaItemId item, int position, SeenAgenda seen);

    /** The same, whatever else has happened to the agenda. */
    default void move(PersonId by, AgendaItemId item, int position) {
        move(by, item, position, SeenAgenda.whatever());
    }
}
