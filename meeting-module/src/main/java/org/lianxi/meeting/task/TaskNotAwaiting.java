package org.lianxi.meeting.task;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The task does not await this act now; its state is in the arguments. */
public final class TaskNotAwaiting extends Refusal {

    TaskNotAwaiting(TaskId id, TaskState state) {
        super(Kind.RULE, "task " + id + " is " + state, state);
    }
}
