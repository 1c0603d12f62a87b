package org.lianxi.meeting.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingAgenda;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.matter.MatterCourse;
import org.lianxi.meeting.matter.MatterFacts;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.Matters;

/** What the other features know of agendas, and what the meeting itself asks of its own. */
@ApplicationScoped
class RegisteredAgendas implements Agendas, MeetingAgenda {

    private final AgendaItemRepository items;
    private final Matters matters;
    private final MatterCourse course;
    private final Meetings meetings;
    private final AgendaChangeRepository changes;
    private final InstantSource clock;

    @Inject
    RegisteredAgendas(
            AgendaItemRepository items,
            Matters matters,
            MatterCourse course,
            Meetings meetings,
            AgendaChangeRepository changes,
            InstantSource clock) {
        this.meetings = meetings;
        this.changes = changes;
        this.clock = clock;
        this.items = items;
        this.matters = matters;
        this.course = course;
    }

    @Override
    public List<AgendaItemView> of(MeetingId meeting) {
        return views(items.of(meeting));
    }

    @Override
    public List<AgendaItemView> ofMatter(MatterId matter) {
        return views(items.ofMatter(matter));
    }

    @Override
    public List<AgendaItemView> get(Collection<AgendaItemId> ids) {
        return views(items.get(ids));
    }

    @Override
    public AgendaItemView get(AgendaItemId id) {
        AgendaItem item = items.get(id);
        return item.toView(matters.get(item.matter()));
    }

    private List<AgendaItemView> views(List<AgendaItem> found) {
        Map<MatterId, MatterFacts> facts =
                matters.get(found.stream().map(AgendaItem::matter).distinct().toList());
        return found.stream()
                .flatMap(item -> Optional.ofNullable(facts.get(item.matter())).map(item::toView).stream())
                .toList();
    }

    @Override
    public int items(MeetingId meeting) {
        return items.of(meeting).size();
    }

    @Override
    public void unlocked(PersonId by, MeetingId meeting, String reason) {
        changes.add(new AgendaUnlock(meeting, reason, by, clock.instant()));
    }

    @Override
    public void releaseMatters(MeetingId meeting) {
        items.of(meeting).forEach(item -> course.release(item.matter()));
    }

    @Override
    public void carryOver(MeetingId from, MeetingId to) {
        MeetingFacts sitting = meetings.get(to);
        Map<MatterId, MatterFacts> facts = matters.get(
                items.of(from).stream().map(AgendaItem::matter).distinct().toList());
        int position = 0;
        for (AgendaItem item : items.of(from)) {
            MatterFacts matter = facts.get(item.matter());
            if (matter != null && matter.mayBeOnAgendaAt(sitting.level())) {
                course.schedule(item.matter(), sitting.compounds(), sitting.level());
                position++;
                items.add(item.again(AgendaItemId.fresh(), sitting, position, matter));
            }
        }
    }
}
