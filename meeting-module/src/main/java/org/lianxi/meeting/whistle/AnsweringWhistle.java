package org.lianxi.meeting.whistle;

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

@ApplicationScoped
@Transactional
class AnsweringWhistle implements AnswerWhistle {

    private static final int LONGEST = 1000;

    private final WhistleRepository repository;
    private final Permissions permissions;
    private final WhistleDesk desk;
    private final WhistleWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    AnsweringWhistle(
            WhistleRepository repository,
            Permissions permissions,
            WhistleDesk desk,
            WhistleWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.repository = repository;
        this.permissions = permissions;
        this.desk = desk;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void accept(PersonId by, WhistleId id) {
        WhistleCall call = called(by, id);
        call.accept(by, clock.instant());
        workflow.accepted(id);
        acts.fire(new WhistleAccepted(by, id, call.community()));
    }

    @Override
    public void dispute(PersonId by, WhistleId id, Optional<DisputeReason> reason, String words) {
        WhistleCall call = called(by, id);
        Input.check().given("reason", reason).text("words", words, 1, LONGEST).orRefuse();
        DisputeReason given = reason.orElseThrow();
        call.dispute(by, clock.instant(), given, words, desk.limitsOf(call));
        workflow.disputed(id, call.adjudicateBy().orElseThrow());
        acts.fire(new WhistleDisputed(by, id, call.community(), given));
    }

    @Override
    public void refuse(PersonId by, WhistleId id, String words) {
        WhistleCall call = called(by, id);
        Input.check().text("words", words, 1, LONGEST).orRefuse();
        call.refuse(by, clock.instant(), words, desk.limitsOf(call));
        workflow.refused(id, call.reportBy().orElseThrow());
        acts.fire(new WhistleRefused(by, id, call.community()));
    }

    private WhistleCall called(PersonId by, WhistleId id) {
        WhistleCall call = repository.getForAct(id);
        permissions.require(by, Action.WORK_ON_TASK, Scope.organisation(call.community(), call.department()));
        return call;
    }
}
