package org.lianxi.meeting.task;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** Tasks that come of something else than the resolution's own list: what mends, reverses or pays back. */
public interface TaskOrders {

    /**
     * Assigns it, with the limits of the rules that its meeting keeps. Whoever calls has asked for the permission.
     *
     * @throws org.lianxi.meeting.resolution.ResolutionNotEffective when the resolution is not in force
     * @throws org.lianxi.meeting.resolution.ResolutionChangeNotOpen for a reversal when it is not revoked
     */
    TaskId assign(PersonId by, TaskOrder order);

    /**
     * Lets another unit lead a task from now, by the limits that it has; what waits for the old one waits for the new one.
     * Whoever calls has asked for the permission.
     *
     * @throws UnknownTask when there is none with this id
     * @throws TaskNotAwaiting when nothing more is done for it
     */
    void reassign(PersonId by, TaskId task, OrganisationId to);
}
