package org.lianxi.meeting.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.matter.MatterCourse;
import org.lianxi.meeting.matter.MatterId;

@ApplicationScoped
class KeptAgendaDesk implements AgendaDesk {

    private final Permissions permissions;
    private final Meetings meetings;
    private final AgendaItemRepository items;
    private final AgendaHistory history;
    private final AgendaChangeRepository changes;
    private final MatterCourse course;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    KeptAgendaDesk(
            Permissions permissions,
            Meetings meetings,
            AgendaItemRepository items,
            AgendaHistory history,
            AgendaChangeRepository changes,
            MatterCourse course,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.meetings = meetings;
        this.items = items;
        this.history = history;
        this.changes = changes;
        this.course = course;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public MeetingFacts open(PersonId by, MeetingId id, SeenAgenda seen) {
        MeetingFacts meeting = meetings.hold(id);
        permissions.require(by, Action.BUILD_AGENDA, Scope.community(meeting.community()));
        meeting.requirePlanned();
        requireSeen(id, seen);
        return meeting;
    }

    private void requireSeen(MeetingId id, SeenAgenda seen) {
        if (seen.version().isPresent() && seen.version().getAsInt() != changes.count(id)) {
            throw new AgendaChanged(id, history.since(id, seen.version().getAsInt()));
        }
    }

    @Override
    public void changed(PersonId by, MeetingFacts meeting, AgendaChangeKind kind, MatterId matter) {
        int number = changes.count(meeting.id()) + 1;
        changes.add(new AgendaChange(meeting.id(), number, kind, matter, new AgendaChange.Author(by, clock.instant())));
    }

    @Override
    public void remove(PersonId by, MeetingFacts meeting, AgendaItem item, AgendaChangeKind kind) {
        List<AgendaItem> remaining = items.of(meeting.id()).stream()
                .filter(other -> !other.id().equals(item.id()))
                .toList();
        items.remove(item);
        AgendaItem.number(remaining);
        course.release(item.matter());
        changed(by, meeting, kind, item.matter());
        acts.fire(new MatterTakenOffAgenda(by, meeting.id(), item.id(), item.matter(), meeting.community()));
    }
}
