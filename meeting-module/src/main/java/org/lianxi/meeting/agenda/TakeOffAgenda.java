package org.lianxi.meeting.agenda;

import org.lianxi.committee.mandate.PersonId;

/** An item is taken off the agenda again. */
public interface TakeOffAgenda {

    /**
     * Removes the item and puts its matter back into the backlog.
     *
     * @throws UnknownAgendaItem when there is none with this id
     * @throws org.lianxi.meeting.convening.MeetingNotPlanned when the agenda is locked
     * @throws AgendaChanged when somebody else has changed the agenda that the person has seen
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not build agendas of the community
     */
    void takeOff(PersonId by, AgendaItemId item, SeenAgenda seen);

    /** The same, whatever else has happened to the agenda. */
    default void takeOff(PersonId by, AgendaItemId item) {
        takeOff(by, item, SeenAgenda.whatever());
    }
}
