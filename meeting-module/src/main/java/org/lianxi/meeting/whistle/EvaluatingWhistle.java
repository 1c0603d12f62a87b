package org.lianxi.meeting.whistle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class EvaluatingWhistle implements EvaluateWhistle {

    private static final int LONGEST = 1000;

    private final WhistleRepository repository;
    private final Permissions permissions;
    private final WhistleWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    EvaluatingWhistle(
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

    private static final int BEST = 5;

    @Override
    public void evaluate(PersonId by, WhistleId id, WhistleGrades grades) {
        WhistleCall call = repository.getForAct(id);
        permissions.require(by, Action.REQUEST_ESCALATION, Scope.community(call.community()));
        Input.check()
                .number("response", grades.response(), 1, BEST)
                .number("quality", grades.quality(), 1, BEST)
                .text("words", grades.words(), 0, LONGEST)
                .orRefuse();
        call.evaluate(by, clock.instant(), grades);
        List<WhistleCall> all = repository.ofSheet(call.sheet().id());
        if (all.stream().allMatch(each -> each.state().isOver())) {
            all.stream().filter(each -> each.state() == WhistleState.EVALUATED).forEach(WhistleCall::close);
        }
        workflow.evaluated(id);
        acts.fire(new WhistleEvaluated(by, id, call.community(), grades.response(), grades.quality()));
    }
}
