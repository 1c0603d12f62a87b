package org.lianxi.meeting.task;

import org.lianxi.committee.mandate.PersonId;

/** The lead unit acknowledges its task (签收). */
public interface AcceptTask {

    /**
     * Accepts, in time or late.
     *
     * @throws TaskNotAwaiting if the task is accepted already
     */
    void accept(PersonId by, TaskId task);
}
