package org.lianxi.meeting.carryover;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.task.TaskId;

/** A task that is in time, or signed off, needs no meeting. */
public final class TaskNotOverdue extends Refusal {

    TaskNotOverdue(TaskId task) {
        super(Kind.RULE, "Task " + task + " is not overdue");
    }
}
