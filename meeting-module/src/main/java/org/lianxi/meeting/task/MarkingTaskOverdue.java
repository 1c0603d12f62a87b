package org.lianxi.meeting.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.permission.NoPermissionNeeded;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("a timer of the process notes that a limit has passed; nobody acts")
class MarkingTaskOverdue implements MarkTaskOverdue {

    private final TaskRepository repository;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    MarkingTaskOverdue(TaskRepository repository, Event<Act> acts, InstantSource clock) {
        this.repository = repository;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void mark(TaskId id) {
        Task task = repository.getForAct(id);
        if (task.markOverdue(clock.instant())) {
            acts.fire(new TaskWentOverdue(id, task.community(), task.dueOn()));
        }
    }
}
