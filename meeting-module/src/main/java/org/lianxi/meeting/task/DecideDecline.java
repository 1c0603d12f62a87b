package org.lianxi.meeting.task;

import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** What becomes of a task that its unit declined: never decided by somebody of that unit (SOD-01). DOMAIN X09. */
public interface DecideDecline {

    /**
     * The unit has the task after all: it counts as accepted, with the limits as they were.
     *
     * @throws TaskNotAwaiting when it is not declined
     */
    void refuse(PersonId by, TaskId task, String reason);

    /**
     * Another unit gets the task (转办) with limits that begin now; the first due date is kept for statistics.
     *
     * @throws TaskNotAwaiting when it is not declined
     * @throws LeadUnitNotSeated when the unit has no seat there
     */
    void reassign(PersonId by, TaskId task, @Nullable OrganisationId unit, String reason);

    /**
     * Nobody has to do it.
     *
     * @throws TaskNotAwaiting when it is not declined
     */
    void cancel(PersonId by, TaskId task, String reason);
}
