package org.lianxi.meeting.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.conflict.RecusalAuthority;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.Meetings;

@ApplicationScoped
@Transactional
class DecidingRecusal implements DecideRecusal {

    private final Permissions permissions;
    private final Meetings meetings;
    private final Findings findings;
    private final RecusalRepository repository;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    DecidingRecusal(
            Permissions permissions,
            Meetings meetings,
            Findings findings,
            RecusalRepository repository,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.meetings = meetings;
        this.findings = findings;
        this.repository = repository;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void decide(PersonId by, RecusalId id, boolean upheld, String reason) {
        RecordedRecusal recusal = repository.get(id);
        MeetingFacts meeting = meetings.hold(recusal.meeting());
        permissions.require(by, actionOn(recusal), Scope.community(meeting.community()));
        Input.check().text("reason", reason, 5, 500).orRefuse();
        RaisingOnItem.requireOpen(meeting);
        boolean isRecused = findings.of(meeting).sheet(false).on(recusal.item()).isRecused(by);
        if (RecusalAuthority.judge(by, recusal.person(), isRecused).isPresent()) {
            throw new RecusalNotForYou(id, by);
        }
        recusal.decide(upheld, by, reason, clock.instant());
        acts.fire(new RecusalDecided(
                by, id, meeting.id(), recusal.item(), recusal.person(), upheld, meeting.community()));
    }

    /** What the decider must be permitted to do: on who chairs, the street decides. */
    static Action actionOn(RecordedRecusal recusal) {
        return switch (recusal.capacity()) {
            case CHAIR, DEPUTY, NAMED_CHAIR -> Action.DECIDE_RECUSAL_OF_CHAIR;
            case SECRETARY, DELEGATE, ALTERNATE -> Action.DECIDE_RECUSAL;
        };
    }
}
