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
class MarkingWhistleLate implements MarkWhistleLate {

    private final WhistleRepository repository;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    MarkingWhistleLate(WhistleRepository repository, Event<Act> acts, InstantSource clock) {
        this.repository = repository;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    @NoPermissionNeeded("the process calls it when a limit has passed")
    public void mark(WhistleId id) {
        WhistleCall call = repository.getForAct(id);
        call.goLate(clock.instant()).ifPresent(what -> acts.fire(new WhistleWentLate(id, call.community(), what)));
    }
}
