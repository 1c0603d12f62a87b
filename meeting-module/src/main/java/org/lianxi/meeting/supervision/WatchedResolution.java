package org.lianxi.meeting.supervision;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.resolution.ResolutionId;
import org.lianxi.meeting.resolution.ResolutionState;
import org.lianxi.meeting.task.TaskId;
import org.lianxi.meeting.task.TaskState;

/**
 * A line of the street's list: a resolution and one of its tasks.
 *
 * @param task empty when no task is assigned yet, and with it what belongs to a task
 * @param overdue past due while the lead unit has to deliver
 * @param lastMovedAt when anything last happened to the task, or to the resolution when it has none
 * @param signal colour and level of the task; empty when nothing applies
 */
public record WatchedResolution(
        ResolutionId resolution,
        String title,
        ResolutionState state,
        Instant decidedAt,
        OrganisationId community,
        String communityName,
        String compoundName,
        Optional<TaskId> task,
        Optional<String> taskTitle,
        Optional<TaskState> taskState,
        Optional<String> leadUnitName,
        Optional<Instant> due,
        boolean overdue,
        Instant lastMovedAt,
        Optional<SupervisionSignal> signal) {}
