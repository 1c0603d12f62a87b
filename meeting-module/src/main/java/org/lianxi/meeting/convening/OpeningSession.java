package org.lianxi.meeting.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class OpeningSession implements OpenSession {

    private final Permissions permissions;
    private final MeetingRepository meetings;
    private final QuorumCheck quorum;
    private final Proceedings proceedings;
    private final MeetingWorkflow workflow;
    private final Event<Act> acts;
    private final Procedures procedures;
    private final InstantSource clock;

    @Inject
    OpeningSession(
            Permissions permissions,
            MeetingRepository meetings,
            QuorumCheck quorum,
            Proceedings proceedings,
            MeetingWorkflow workflow,
            Event<Act> acts,
            Procedures procedures,
            InstantSource clock) {
        this.permissions = permissions;
        this.meetings = meetings;
        this.quorum = quorum;
        this.proceedings = proceedings;
        this.workflow = workflow;
        this.acts = acts;
        this.procedures = procedures;
        this.clock = clock;
    }

    @Override
    public void open(PersonId by, MeetingId id, String whyEarly) {
        Meeting meeting = meetings.hold(id);
        permissions.require(by, Action.LEAD_SESSION, Scope.community(meeting.community()));
        Input.check().text("whyEarly", whyEarly, 0, 500).orRefuse();
        meeting.requireAwaitingSession();
        quorum.requireQuorum(id);
        Instant now = clock.instant();
        meeting.open(now, meeting.isEarly(now, openingLead(meeting)), whyEarly);
        proceedings.begin(id);
        workflow.sessionOpened(id);
        acts.fire(new SessionOpened(
                by, id, meeting.startsAt(), !meeting.openedEarlyBecause().isEmpty(), meeting.community()));
    }

    private Duration openingLead(Meeting meeting) {
        return procedures.in(meeting.community(), meeting.rulesAt()).openingLead();
    }
}
