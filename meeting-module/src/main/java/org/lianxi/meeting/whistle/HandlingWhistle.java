package org.lianxi.meeting.whistle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.refusal.Problem;
import org.lianxi.meeting.document.NewFile;
import org.lianxi.meeting.document.StoreFiles;

@ApplicationScoped
@Transactional
class HandlingWhistle implements HandleWhistle {

    private static final int LONGEST = 1000;

    private final WhistleRepository repository;
    private final Permissions permissions;
    private final StoreFiles storeFiles;
    private final WhistleWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    HandlingWhistle(
            WhistleRepository repository,
            Permissions permissions,
            StoreFiles storeFiles,
            WhistleWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.repository = repository;
        this.permissions = permissions;
        this.storeFiles = storeFiles;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void arrive(PersonId by, WhistleId id, String words) {
        WhistleCall call = called(by, id);
        Input.check().text("arrival", words, 1, LONGEST).orRefuse();
        call.arrive(clock.instant(), words);
        acts.fire(new DepartmentOnSite(by, id, call.community()));
    }

    @Override
    public void finish(PersonId by, WhistleId id, String result, List<NewFile> evidence) {
        WhistleCall call = called(by, id);
        Input input = Input.check()
                .text("result", result, 1, LONGEST)
                .that(!evidence.isEmpty(), "evidence", "evidence-required");
        for (Problem problem : storeFiles.check("evidence", evidence)) {
            input = input.that(
                    false, problem.field(), problem.code(), problem.arguments().toArray());
        }
        input.orRefuse();
        call.handle(clock.instant(), result);
        storeFiles.store(by, new Subject(WhistleFileOwner.KIND, id.value()), evidence);
        workflow.handled(id);
        acts.fire(new WhistleHandled(by, id, call.community()));
    }

    private WhistleCall called(PersonId by, WhistleId id) {
        WhistleCall call = repository.getForAct(id);
        permissions.require(by, Action.WORK_ON_TASK, Scope.organisation(call.community(), call.department()));
        return call;
    }
}
