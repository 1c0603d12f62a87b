package org.lianxi.meeting.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianxi.committee.administration.CalendarYearImported;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.procedure.RulesOfProcedure;
import org.lianxi.meeting.convening.MeetingId;

/**
 * Computes the limits of open tasks anew when the notice of a year is entered, in the same transaction. What somebody
 * chose stays, and so does what has passed already: nobody was late by a calendar that was not known then.
 */
@ApplicationScoped
class MovingLimits {

    private final TaskRepository repository;
    private final TaskCalendar calendar;
    private final TaskWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    MovingLimits(
            TaskRepository repository,
            TaskCalendar calendar,
            TaskWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.repository = repository;
        this.calendar = calendar;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    void on(@Observes CalendarYearImported imported) {
        Instant now = clock.instant();
        List<Task> owed = repository.owedByRuleFrom(imported.firstDay());
        Map<MeetingId, RulesOfProcedure> rules =
                calendar.rulesOf(owed.stream().map(Task::meeting).collect(Collectors.toSet()));
        owed.forEach(task -> Optional.ofNullable(rules.get(task.meeting())).ifPresent(its -> move(task, its, now)));
    }

    private void move(Task task, RulesOfProcedure rules, Instant now) {
        LocalDate assigned = calendar.dayOf(task.assignedAt());
        TaskDue due = calendar.latestDue(rules, task.assignedAt(), task.weight());
        Task.Limits limits = Task.Limits.byRule(calendar.endOf(calendar.acceptBy(rules, assigned)), due);
        LocalDate before = task.dueOn();
        if (task.moveLimits(limits, now)) {
            workflow.limitsMoved(task.id(), task.acceptBy(), task.dueAt());
            acts.fire(new TaskLimitsMoved(task.id(), task.community(), before, due.on()));
        }
    }
}
