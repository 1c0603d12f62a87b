package org.lianxi.meeting.carryover;

import java.time.LocalDate;
import java.util.Optional;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.task.TaskId;

/**
 * A task of the compound that is overdue.
 *
 * @param followedUpBy the matter that already brings it before the meeting
 */
public record OverdueTask(
        TaskId task, String title, LocalDate dueDate, int workingDaysLate, Optional<MatterId> followedUpBy) {}
