package org.lianxi.meeting.task;

import java.time.Instant;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.resolution.ResolutionId;

/**
 * A task in a list.
 *
 * @param overdue past due while the lead unit has to deliver, whether the timer has marked it yet or not
 * @param lastMovedAt when anything last happened to it
 */
public record TaskLine(
        TaskId id,
        String title,
        TaskState state,
        TaskWeight weight,
        ResolutionId resolution,
        OrganisationId leadUnit,
        String leadUnitName,
        String compoundName,
        Instant due,
        boolean overdue,
        Instant lastMovedAt,
        OrganisationId community,
        Instant acceptBy,
        int rejections) {}
