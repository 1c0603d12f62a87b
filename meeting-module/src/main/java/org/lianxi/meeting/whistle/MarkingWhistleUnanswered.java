package org.lianxi.meeting.whistle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.permission.NoPermissionNeeded;

@ApplicationScoped
@Transactional
class MarkingWhistleUnanswered implements MarkWhistleUnanswered {

    private final WhistleRepository repository;
    private final WhistleDesk desk;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    MarkingWhistleUnanswered(WhistleRepository repository, WhistleDesk desk, Event<Act> acts, InstantSource clock) {
        this.repository = repository;
        this.desk = desk;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    @NoPermissionNeeded("the process calls it when the limit has passed")
    public void mark(WhistleId id) {
        WhistleCall call = repository.getForAct(id);
        if (call.goUnanswered(clock.instant(), desk.limitsOf(call))) {
            acts.fire(new WhistleWentUnanswered(id, call.community(), call.department(), call.currentAnswerBy()));
        }
    }
}
