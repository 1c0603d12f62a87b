package org.lianxi.meeting.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Meetings;

@ApplicationScoped
@Transactional
class RequestingConsent implements RequestConsent {

    private final Permissions permissions;
    private final Meetings meetings;
    private final NoticeRepository notices;
    private final NoticeWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    RequestingConsent(
            Permissions permissions,
            Meetings meetings,
            NoticeRepository notices,
            NoticeWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.meetings = meetings;
        this.notices = notices;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void request(PersonId by, MeetingId id, ConsentKind kind, String reason) {
        MeetingFacts meeting = meetings.hold(id);
        permissions.require(by, Action.PLAN_MEETING, Scope.community(meeting.community()));
        Input.check().text("reason", reason, 1, 500).orRefuse();
        meeting.requireBeforeSession();
        if (notices.consents(id).stream().anyMatch(StreetConsent::isOpen)) {
            throw new ConsentAskedAlready(id);
        }
        notices.add(new StreetConsent(id, kind, reason, by, clock.instant()));
        workflow.consentRequested(id, meeting.community());
        acts.fire(new ConsentRequested(Optional.of(by), id, kind, meeting.community()));
    }
}
