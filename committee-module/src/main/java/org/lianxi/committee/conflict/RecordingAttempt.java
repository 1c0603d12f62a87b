package org.lianxi.committee.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.permission.NoPermissionNeeded;

@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@NoPermissionNeeded("the use case that refuses has asked; nobody acts here")
class RecordingAttempt implements RecordAttempt {

    private final Event<Act> acts;

    @Inject
    RecordingAttempt(Event<Act> acts) {
        this.acts = acts;
    }

    @Override
    public void record(AttemptRejected attempt) {
        acts.fire(attempt);
    }
}
