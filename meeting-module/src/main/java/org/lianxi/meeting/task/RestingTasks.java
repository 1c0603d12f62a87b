package org.lianxi.meeting.task;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.lianxi.committee.audit.Act;
import org.lianxi.meeting.resolution.FollowResolution;
import org.lianxi.meeting.resolution.ResolutionResumed;
import org.lianxi.meeting.resolution.ResolutionRevoked;
import org.lianxi.meeting.resolution.ResolutionSuspended;

/**
 * What becomes of the open tasks of a resolution that is suspended, resumed or revoked, in the same transaction. What is
 * signed off stays so.
 */
@ApplicationScoped
class RestingTasks {

    private final TaskRepository repository;
    private final FollowResolution followResolution;
    private final TaskCalendar calendar;
    private final TaskWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    RestingTasks(
            TaskRepository repository,
            FollowResolution followResolution,
            TaskCalendar calendar,
            TaskWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.repository = repository;
        this.followResolution = followResolution;
        this.calendar = calendar;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    /** Before the audit trail hears of it, as always: the trail locks its end. */
    void suspend(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) ResolutionSuspended suspended) {
        Instant now = clock.instant();
        repository.openForAct(suspended.resolution()).stream()
                .filter(task -> !task.isSuspended())
                .forEach(task -> {
                    task.suspend(suspended.words(), now);
                    workflow.suspended(task.id());
                    acts.fire(new TaskSuspended(task.id(), task.community(), task.resolution()));
                });
    }

    /** The limits move on by the days of rest; what was overdue already stays so. */
    void resume(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) ResolutionResumed resumed) {
        repository.openForAct(resumed.resolution()).stream()
                .filter(Task::isSuspended)
                .forEach(this::resume);
    }

    private void resume(Task task) {
        Instant now = clock.instant();
        int rested = (int) ChronoUnit.DAYS.between(calendar.dayOf(task.suspendedAt()), calendar.dayOf(now));
        LocalDate acceptBy = calendar.later(lastDayBefore(task.acceptBy()), rested);
        LocalDate due = calendar.later(task.dueOn(), rested);
        task.resume(new Task.Rest(rested, calendar.endOf(acceptBy), due, calendar.endOf(due)), now);
        workflow.resumed(task.id(), task.acceptBy(), task.dueAt());
        acts.fire(new TaskResumed(task.id(), task.community(), task.resolution(), rested));
    }

    private LocalDate lastDayBefore(Instant end) {
        return calendar.dayOf(end.minusNanos(1));
    }

    void cancel(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) ResolutionRevoked revoked) {
        Instant now = clock.instant();
        repository.openForAct(revoked.resolution()).forEach(task -> {
            task.cancel(revoked.words(), now);
            followResolution.taskCancelled(task.resolution());
            workflow.cancelled(task.id());
            acts.fire(new TaskCancelled(task.id(), task.community(), task.resolution()));
        });
    }
}
