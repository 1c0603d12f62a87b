package org.lianxi.meeting.agenda;

import java.util.List;
import java.util.Map;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.document.StoredFileView;

/**
 * The agenda of a meeting in order; {@code mayBuild} says whether the reader may change it now.
 *
 * @param version how often it was changed; whoever changes it names the one that was seen
 * @param changes the latest ones, newest first
 * @param unlocks why it was opened again
 */
public record AgendaView(
        MeetingId meeting,
        List<AgendaItemView> items,
        int totalMinutes,
        int plannedMinutes,
        int mostItems,
        boolean mayBuild,
        int version,
        List<AgendaChangeView> changes,
        List<AgendaUnlockView> unlocks,
        Map<AgendaItemId, List<StoredFileView>> papers) {

    public AgendaView {
        items = List.copyOf(items);
        changes = List.copyOf(changes);
        unlocks = List.copyOf(unlocks);
        papers = Map.copyOf(papers);
    }

    /** One that nobody has changed, without papers. */
    public AgendaView(
            MeetingId meeting,
            List<AgendaItemView> items,
            int totalMinutes,
            int plannedMinutes,
            int mostItems,
            boolean mayBuild) {
        this(meeting, items, totalMinutes, plannedMinutes, mostItems, mayBuild, 0, List.of(), List.of(), Map.of());
    }

    /** The papers of an item. */
    public List<StoredFileView> papersOf(AgendaItemId item) {
        return papers.getOrDefault(item, List.of());
    }
}
