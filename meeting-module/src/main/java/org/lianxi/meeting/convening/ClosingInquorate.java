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
class ClosingInquorate implements CloseInquorate {

    private final Permissions permissions;
    private final MeetingRepository meetings;
    private final QuorumCheck quorum;
    private final MeetingAgenda agenda;
    private final MeetingWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    ClosingInquorate(
            Permissions permissions,
            MeetingRepository meetings,
            QuorumCheck quorum,
            MeetingAgenda agenda,
            MeetingWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.meetings = meetings;
        this.quorum = quorum;
        this.agenda = agenda;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void close(PersonId by, MeetingId id, String remark) {
        Meeting meeting = meetings.hold(id);
        permissions.require(by, Action.LEAD_SESSION, Scope.community(meeting.community()));
        Input.check().text("remark", remark, 1, 1000).orRefuse();
        meeting.requireAwaitingSession();
        quorum.requireNoQuorum(id);
        meeting.closeInquorate(remark, clock.instant());
        agenda.releaseMatters(id);
        workflow.closedInquorate(id);
        acts.fire(new MeetingClosedInquorate(by, id, meeting.community()));
    }
}
