package org.lianxi.meeting.task;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** There is no task with this id. */
public final class UnknownTask extends Refusal {

    public UnknownTask(TaskId id) {
        super(Kind.UNKNOWN, "task " + id);
    }
}
