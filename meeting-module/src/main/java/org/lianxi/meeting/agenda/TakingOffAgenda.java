package org.lianxi.meeting.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.matter.MatterCourse;

@ApplicationScoped
@Transactional
class TakingOffAgenda implements TakeOffAgenda {

    private final Permissions permissions;
    private final Meetings meetings;
    private final MatterCourse course;
    private final AgendaItemRepository items;
    private final Event<Act> acts;

    @Inject
    TakingOffAgenda(
            Permissions permissions,
            Meetings meetings,
            MatterCourse course,
            AgendaItemRepository items,
            Event<Act> acts) {
        this.permissions = permissions;
        this.meetings = meetings;
        this.course = course;
        this.items = items;
        this.acts = acts;
    }

    @Override
    public void takeOff(PersonId by, AgendaItemId id) {
        AgendaItem item = items.get(id);
        MeetingFacts meeting = meetings.hold(item.meeting());
        permissions.require(by, Action.BUILD_AGENDA, Scope.community(meeting.community()));
        meeting.requirePlanned();
        List<AgendaItem> remaining = items.of(meeting.id()).stream()
                .filter(other -> !other.id().equals(id))
                .toList();
        items.remove(item);
        AgendaItem.number(remaining);
        course.release(item.matter());
        acts.fire(new MatterTakenOffAgenda(by, meeting.id(), id, item.matter(), meeting.community()));
    }
}
