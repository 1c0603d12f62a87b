package org.lianxi.meeting.agenda;

import java.util.List;
import org.lianxi.meeting.convening.MeetingId;

/** The agenda of a meeting in order; {@code mayBuild} says whether the reader may change it now. */
public record AgendaView(
        MeetingId meeting,
        List<AgendaItemView> items,
        int totalMinutes,
        int plannedMinutes,
        int mostItems,
        boolean mayBuild) {

    public AgendaView {
        items = List.copyOf(items);
    }
}
