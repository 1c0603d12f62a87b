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

@ApplicationScoped
@Transactional
class OpeningSession implements OpenSession {

    private final Permissions permissions;
    private final MeetingRepository meetings;
    private final QuorumCheck quorum;
    private final Proceedings proceedings;
    private final MeetingWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    OpeningSession(
            Permissions permissions,
            MeetingRepository meetings,
            QuorumCheck quorum,
            Proceedings proceedings,
            MeetingWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.meetings = meetings;
        this.quorum = quorum;
        this.proceedings = proceedings;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void open(PersonId by, MeetingId id) {
        Meeting meeting = meetings.hold(id);
        permissions.require(by, Action.LEAD_SESSION, Scope.community(meeting.community()));
        meeting.requireAwaitingSession();
        quorum.requireQuorum(id);
        meeting.open(clock.instant());
        proceedings.begin(id);
        workflow.sessionOpened(id);
        acts.fire(new SessionOpened(by, id, meeting.community()));
    }
}
