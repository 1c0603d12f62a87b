package org.lianxi.meeting.agenda;

import java.util.Collection;
import java.util.List;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.matter.MatterId;

/** Keeps the items of all agendas. */
interface AgendaItemRepository {

    void add(AgendaItem item);

    void remove(AgendaItem item);

    /**
     * One item.
     *
     * @throws UnknownAgendaItem when there is none with this id
     */
    AgendaItem get(AgendaItemId id);

    /** Several items in one query; unknown ids are left out. */
    List<AgendaItem> get(Collection<AgendaItemId> ids);

    /** The items of a meeting in order. */
    List<AgendaItem> of(MeetingId meeting);

    /** Every item that a matter has ever been. */
    List<AgendaItem> ofMatter(MatterId matter);
}
