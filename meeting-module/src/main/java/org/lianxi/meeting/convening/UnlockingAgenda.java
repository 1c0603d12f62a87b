package org.lianxi.meeting.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class UnlockingAgenda implements UnlockAgenda {

    private static final int LONGEST_REASON = 500;

    private final Permissions permissions;
    private final MeetingRepository meetings;
    private final MeetingAgenda agenda;
    private final MeetingWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    UnlockingAgenda(
            Permissions permissions,
            MeetingRepository meetings,
            MeetingAgenda agenda,
            MeetingWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.meetings = meetings;
        this.agenda = agenda;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void unlock(PersonId by, MeetingId id, String reason) {
        Meeting meeting = meetings.hold(id);
        permissions.require(by, Action.LOCK_AGENDA, Scope.community(meeting.community()));
        Input.check().text("reason", reason, 1, LONGEST_REASON).orRefuse();
        meeting.unlockAgenda(clock.instant());
        agenda.unlocked(by, id, reason.strip());
        workflow.agendaUnlocked(id);
        acts.fire(new AgendaUnlocked(by, id, meeting.community()));
    }
}
