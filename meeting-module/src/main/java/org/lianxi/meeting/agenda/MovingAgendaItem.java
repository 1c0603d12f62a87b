package org.lianxi.meeting.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.convening.MeetingFacts;

@ApplicationScoped
@Transactional
class MovingAgendaItem implements MoveAgendaItem {

    private final AgendaDesk desk;
    private final AgendaItemRepository items;
    private final Event<Act> acts;

    @Inject
    MovingAgendaItem(AgendaDesk desk, AgendaItemRepository items, Event<Act> acts) {
        this.desk = desk;
        this.items = items;
        this.acts = acts;
    }

    @Override
    public void move(PersonId by, AgendaItemId id, int position, SeenAgenda seen) {
        AgendaItem item = items.get(id);
        MeetingFacts meeting = desk.open(by, item.meeting(), seen);
        Input.check().number("position", position, 1, Integer.MAX_VALUE).orRefuse();
        List<AgendaItem> order = new ArrayList<>(items.of(meeting.id()));
        order.removeIf(other -> other.id().equals(id));
        order.add(Math.min(position - 1, order.size()), item);
        AgendaItem.number(order);
        desk.changed(by, meeting, AgendaChangeKind.MOVED, item.matter());
        acts.fire(new AgendaItemMoved(by, meeting.id(), id, item.position(), meeting.community()));
    }
}
