package org.lianxi.meeting.whistle;

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
class ReportingToDistrict implements ReportToDistrict {

    private static final int LONGEST = 1000;

    private final WhistleRepository repository;
    private final Permissions permissions;
    private final WhistleWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    ReportingToDistrict(
            WhistleRepository repository,
            Permissions permissions,
            WhistleWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.repository = repository;
        this.permissions = permissions;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void report(PersonId by, WhistleId id, String words) {
        WhistleCall call = repository.getForAct(id);
        permissions.require(by, Action.ESCALATE, Scope.community(call.community()));
        Input.check().text("words", words, 1, LONGEST).orRefuse();
        call.report(by, clock.instant(), words);
        workflow.reported(id);
        acts.fire(new WhistleReportedToDistrict(by, id, call.community(), call.department()));
    }
}
