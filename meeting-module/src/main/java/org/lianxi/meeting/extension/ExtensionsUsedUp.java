package org.lianxi.meeting.extension;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.task.TaskId;

/** The due date was put off as often as may be. Argument: how often. CFG-17. */
public final class ExtensionsUsedUp extends Refusal {

    ExtensionsUsedUp(TaskId task, int most) {
        super(Kind.RULE, "task " + task + " was put off " + most + " times", most);
    }
}
