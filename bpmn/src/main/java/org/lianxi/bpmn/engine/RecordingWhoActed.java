package org.lianxi.bpmn.engine;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.List;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;

/**
 * Writes into the engine's history who did a task.
 *
 * <p>The ports speak of what happened, not of who did it; the act that a use case fires after telling the port does. Both
 * are in one transaction, so the person of the act did the tasks completed in it.
 */
@ApplicationScoped
class RecordingWhoActed {

    private final DoneTasks done;
    private final EngineRows rows;

    @Inject
    RecordingWhoActed(DoneTasks done, EngineRows rows) {
        this.done = done;
        this.rows = rows;
    }

    void on(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) Act act) {
        act.by().ifPresent(this::record);
    }

    private void record(PersonId person) {
        List<String> tasks = completed();
        if (!tasks.isEmpty()) {
            rows.setAssigneeInHistory(tasks, person.value());
        }
    }

    private List<String> completed() {
        try {
            return done.take();
        } catch (ContextNotActiveException e) {
            return List.of(); // an act outside a transaction has completed nothing
        }
    }
}
