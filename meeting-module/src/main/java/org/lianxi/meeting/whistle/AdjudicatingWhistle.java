package org.lianxi.meeting.whistle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class AdjudicatingWhistle implements AdjudicateWhistle {

    private static final int LONGEST = 1000;

    private final WhistleDesk desk;
    private final WhistleRepository repository;
    private final Permissions permissions;
    private final WhistleWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    AdjudicatingWhistle(
            WhistleDesk desk,
            WhistleRepository repository,
            Permissions permissions,
            WhistleWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.desk = desk;
        this.repository = repository;
        this.permissions = permissions;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void reject(PersonId by, WhistleId id, String words) {
        WhistleCall call = disputed(by, id, words, Optional.empty());
        call.reject(by, clock.instant(), words, desk.limitsOf(call));
        workflow.rejected(id, desk.limits(call));
        acts.fire(new WhistleAdjudicated(by, id, call.community(), false));
    }

    @Override
    public void uphold(PersonId by, WhistleId id, Optional<OrganisationId> instead, String words) {
        WhistleCall call = disputed(by, id, words, instead);
        WhistleSheet sheet = call.sheet();
        call.uphold(by, clock.instant(), words);
        workflow.upheld(id);
        Optional<WhistleId> next =
                instead.map(department -> desk.call(sheet, department, call.isLead(), clock.instant()));
        acts.fire(new WhistleAdjudicated(by, id, call.community(), true));
        next.ifPresent(called -> acts.fire(
                new WhistleRaised(by, called, call.community(), sheet.matter(), instead.orElseThrow(), call.isLead())));
    }

    private WhistleCall disputed(PersonId by, WhistleId id, String words, Optional<OrganisationId> instead) {
        WhistleCall call = repository.getForAct(id);
        permissions.require(by, Action.ESCALATE, Scope.community(call.community()));
        boolean isCalledYet = repository.ofSheet(call.sheet().id()).stream()
                .anyMatch(each -> instead.equals(Optional.of(each.department())));
        Input.check()
                .text("words", words, 1, LONGEST)
                .that(
                        !isCalledYet
                                && instead.stream()
                                        .allMatch(each ->
                                                desk.mayCall(each, call.sheet().street())),
                        "instead",
                        "not-a-department-here")
                .orRefuse();
        return call;
    }
}
