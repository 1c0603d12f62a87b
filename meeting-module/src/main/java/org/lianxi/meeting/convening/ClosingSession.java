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
class ClosingSession implements CloseSession, AdjournSession {

    private static final int LONGEST_REASON = 500;

    private final Permissions permissions;
    private final MeetingRepository meetings;
    private final Proceedings proceedings;
    private final ConflictSearch conflicts;
    private final MeetingWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    ClosingSession(
            Permissions permissions,
            MeetingRepository meetings,
            Proceedings proceedings,
            ConflictSearch conflicts,
            MeetingWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.meetings = meetings;
        this.proceedings = proceedings;
        this.conflicts = conflicts;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void close(PersonId by, MeetingId id) {
        Meeting meeting = meetings.hold(id);
        permissions.require(by, Action.LEAD_SESSION, Scope.community(meeting.community()));
        meeting.requireInSession();
        conflicts.search(by, id);
        proceedings.deferBlocked(by, id);
        meeting.close(clock.instant());
        proceedings.requireAllConcluded(id);
        boolean anythingResolved = proceedings.anythingResolved(id);
        workflow.sessionClosed(id, anythingResolved);
        acts.fire(new SessionClosed(by, id, anythingResolved, meeting.community()));
    }

    @Override
    public void adjourn(PersonId by, MeetingId id, String reason) {
        Meeting meeting = meetings.hold(id);
        permissions.require(by, Action.LEAD_SESSION, Scope.community(meeting.community()));
        Input.check().text("adjournReason", reason, 1, LONGEST_REASON).orRefuse();
        meeting.adjourn(reason, clock.instant());
        proceedings.deferOpen(by, id);
        boolean anythingResolved = proceedings.anythingResolved(id);
        workflow.sessionClosed(id, anythingResolved);
        acts.fire(new SessionClosed(by, id, anythingResolved, meeting.community()));
    }
}
