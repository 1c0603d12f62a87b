package org.lianxi.meeting.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * By when a task is due by a rule.
 *
 * @param on its last day
 * @param at the moment after which it is overdue
 */
public record TaskDue(String rule, LimitUnit unit, int amount, LocalDate on, Instant at) {

    /** Of several limits of the same task the earliest counts: of two that end together the first named. */
    public static TaskDue earliest(List<TaskDue> several) {
        return several.stream()
                .min(Comparator.comparing(TaskDue::at))
                .orElseThrow(() -> new IllegalArgumentException("a task has at least one limit"));
    }
}
