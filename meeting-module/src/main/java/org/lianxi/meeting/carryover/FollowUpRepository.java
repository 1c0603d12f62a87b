package org.lianxi.meeting.carryover;

import java.time.Instant;
import java.util.List;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.task.TaskId;

/** Keeps which matters follow up which tasks. */
interface FollowUpRepository {

    void add(FollowUp followUp);

    /**
     * One task, with whether it is overdue at this moment.
     *
     * @throws org.lianxi.meeting.task.UnknownTask when there is none with this id
     */
    TaskFacts task(TaskId id, Instant now);

    /** The overdue tasks of a compound, the longest overdue first. */
    List<TaskFacts> overdue(CompoundId compound, Instant now);
}
