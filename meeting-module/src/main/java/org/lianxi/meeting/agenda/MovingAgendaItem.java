package org.lianxi.meeting.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.Meetings;

@ApplicationScoped
@Transactional
class MovingAgendaItem implements MoveAgendaItem {

    private final Permissions permissions;
    private final Meetings meetings;
    private final AgendaItemRepository items;
    private final Event<Act> acts;

    @Inject
    MovingAgendaItem(Permissions permissions, Meetings meetings, AgendaItemRepository items, Event<Act> acts) {
        this.permissions = permissions;
        this.meetings = meetings;
        this.items = items;
        this.acts = acts;
    }

    @Override
    public void move(PersonId by, AgendaItemId id, int position) {
        AgendaItem item = items.get(id);
        MeetingFacts meeting = meetings.hold(item.meeting());
        permissions.require(by, Action.BUILD_AGENDA, Scope.community(meeting.community()));
        Input.check().number("position", position, 1, Integer.MAX_VALUE).orRefuse();
        meeting.requirePlanned();
        List<AgendaItem> order = new ArrayList<>(items.of(meeting.id()));
        order.removeIf(other -> other.id().equals(id));
        order.add(Math.min(position - 1, order.size()), item);
        AgendaItem.number(order);
        acts.fire(new AgendaItemMoved(by, meeting.id(), id, item.position(), meeting.community()));
    }
}
