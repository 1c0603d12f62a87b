package org.lianxi.meeting.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Meetings;

@ApplicationScoped
@Transactional
class NamingItemChair implements NameItemChair {

    private final Permissions permissions;
    private final Meetings meetings;
    private final Findings findings;
    private final RecusalRepository repository;
    private final RecusalWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    NamingItemChair(
            Permissions permissions,
            Meetings meetings,
            Findings findings,
            RecusalRepository repository,
            RecusalWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.meetings = meetings;
        this.findings = findings;
        this.repository = repository;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void name(PersonId by, MeetingId id, PersonId chair) {
        MeetingFacts meeting = meetings.hold(id);
        Scope here = Scope.community(meeting.community());
        permissions.require(by, Action.DECIDE_RECUSAL_OF_CHAIR, here);
        RaisingOnItem.requireOpen(meeting);
        permissions.require(chair, Action.READ_MEETING, here);
        findings.of(meeting).requireFreeToLead(id, chair);
        Instant now = clock.instant();
        repository
                .findChair(id)
                .ifPresentOrElse(
                        named -> named.name(chair, by, now), () -> repository.add(new NamedChair(id, chair, by, now)));
        workflow.chairNamed(id);
        acts.fire(new ItemChairNamed(by, id, chair, meeting.community()));
    }
}
