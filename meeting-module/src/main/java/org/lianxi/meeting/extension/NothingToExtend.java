package org.lianxi.meeting.extension;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.task.TaskId;

/** The lead unit has not to deliver now, so there is nothing to put off. */
public final class NothingToExtend extends Refusal {

    NothingToExtend(TaskId task) {
        super(Kind.RULE, "task " + task + " is not owed now");
    }
}
