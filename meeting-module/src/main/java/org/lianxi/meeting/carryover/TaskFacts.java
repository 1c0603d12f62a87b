package org.lianxi.meeting.carryover;

import java.time.LocalDate;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.task.TaskId;

/**
 * What is read of a task to follow it up.
 *
 * @param followedUpBy the matter on its way that does so
 */
record TaskFacts(
        TaskId id,
        String title,
        LocalDate dueOn,
        boolean isOverdue,
        CompoundId compound,
        OrganisationId community,
        Optional<MatterId> followedUpBy) {}
