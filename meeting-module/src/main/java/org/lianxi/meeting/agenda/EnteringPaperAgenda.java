package org.lianxi.meeting.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingLevel;
import org.lianxi.meeting.matter.MatterCourse;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.Matters;

@ApplicationScoped
class EnteringPaperAgenda implements PaperAgenda {

    private final AgendaItemRepository items;
    private final Matters matters;
    private final MatterCourse course;

    @Inject
    EnteringPaperAgenda(AgendaItemRepository items, Matters matters, MatterCourse course) {
        this.items = items;
        this.matters = matters;
        this.course = course;
    }

    @Override
    public AgendaItemId enter(MeetingFacts meeting, int position, MatterId matter, AgendaItemDraft draft) {
        AgendaItemId id = AgendaItemId.fresh();
        AgendaItem item = new AgendaItem(id, meeting, position, matters.get(matter), draft);
        course.schedule(matter, List.of(meeting.compound()), MeetingLevel.COMMUNITY);
        items.add(item);
        return id;
    }
}
