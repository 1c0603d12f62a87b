package org.lianxi.meeting.agenda;

import java.util.List;
import org.lianxi.meeting.convening.MeetingId;

/** The agendas, for the features that work through them; they ask for the permission themselves. */
public interface Agendas {

    /** The items of a meeting in order. */
    List<AgendaItemView> of(MeetingId meeting);

    /**
     * One item.
     *
     * @throws UnknownAgendaItem when there is none with this id
     */
    AgendaItemView get(AgendaItemId item);
}
