package org.lianxi.meeting.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;

@ApplicationScoped
@Transactional
class LockingAgenda implements LockAgenda {

    private final Permissions permissions;
    private final MeetingRepository meetings;
    private final MeetingAgenda agenda;
    private final ConflictSearch conflicts;
    private final MeetingWorkflow workflow;
    private final Event<Act> acts;

    @Inject
    LockingAgenda(
            Permissions permissions,
            MeetingRepository meetings,
            MeetingAgenda agenda,
            ConflictSearch conflicts,
            MeetingWorkflow workflow,
            Event<Act> acts) {
        this.permissions = permissions;
        this.meetings = meetings;
        this.agenda = agenda;
        this.conflicts = conflicts;
        this.workflow = workflow;
        this.acts = acts;
    }

    @Override
    public void lock(PersonId by, MeetingId id) {
        Meeting meeting = meetings.hold(id);
        permissions.require(by, Action.LOCK_AGENDA, Scope.community(meeting.community()));
        int items = agenda.items(id);
        meeting.lockAgenda(items);
        workflow.agendaLocked(id);
        conflicts.search(by, id);
        acts.fire(new AgendaLocked(by, id, items, meeting.community()));
    }
}
