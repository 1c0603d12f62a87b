package org.lianxi.meeting.carryover;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.task.TaskId;

/** An overdue task is brought before the next meeting. */
public interface FollowUpTask {

    /**
     * Makes a matter of it, which is screened and admitted as any other; one that is on its way already is led to.
     *
     * @throws org.lianxi.meeting.task.UnknownTask when there is none with this id
     * @throws TaskNotOverdue when it is in time, or signed off
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not screen matters of the community
     */
    MatterId follow(PersonId by, TaskId task);
}
