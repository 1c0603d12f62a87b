package org.lianxi.meeting.agenda;

import java.util.Collection;
import java.util.List;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.matter.MatterId;

/** The agendas, for the features that work through them; they ask for the permission themselves. */
public interface Agendas {

    /** The items of a meeting in order. */
    List<AgendaItemView> of(MeetingId meeting);

    /** Every item that a matter has ever been, on whatever agenda. */
    List<AgendaItemView> ofMatter(MatterId matter);

    /** Several items in a fixed number of queries; unknown ids are left out. */
    List<AgendaItemView> get(Collection<AgendaItemId> items);

    /**
     * One item.
     *
     * @throws UnknownAgendaItem when there is none with this id
     */
    AgendaItemView get(AgendaItemId item);
}
