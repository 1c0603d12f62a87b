package org.lianxi.meeting.task;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.resolution.ResolutionId;

/**
 * Assigns a task for a resolution to exactly one lead unit (交办). When this gives the last resolution of the meeting that
 * had none its first task, assigning is finished; further tasks can still be assigned.
 */
public interface AssignTask {

    /**
     * Assigns; the limits for accepting and finishing count from today.
     *
     * @throws org.lianxi.committee.refusal.InvalidInput if title or standard are missing or too long, or if the wished
     *     due date is not between tomorrow and the last day that the weight allows
     * @throws org.lianxi.meeting.resolution.UnknownResolution if there is no such resolution
     * @throws org.lianxi.meeting.resolution.ResolutionNotEffective if the resolution binds nobody or is signed off
     * @throws LeadUnitNotSeated if the lead unit neither is obliged nor has a seat at the compound
     */
    TaskId assign(PersonId by, ResolutionId resolution, TaskDraft draft);
}
