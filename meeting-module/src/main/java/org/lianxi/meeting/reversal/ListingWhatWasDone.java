package org.lianxi.meeting.reversal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import org.lianxi.meeting.resolution.ResolutionRevoked;
import org.lianxi.meeting.task.FinishedTasks;

/** Lists what was done for a resolution when it is revoked, in the same transaction. */
@ApplicationScoped
class ListingWhatWasDone {

    private final ReversalRepository repository;
    private final FinishedTasks tasks;

    @Inject
    ListingWhatWasDone(ReversalRepository repository, FinishedTasks tasks) {
        this.repository = repository;
        this.tasks = tasks;
    }

    void list(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) ResolutionRevoked revoked) {
        tasks.of(revoked.resolution())
                .forEach(done -> repository.add(
                        Reversal.ofTask(revoked.resolution(), revoked.in(), done.leadUnit(), done.title(), done.id())));
    }
}
