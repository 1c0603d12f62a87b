package org.lianxi.meeting.extension;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.task.TaskId;

/** A request for this task waits for its decision already. */
public final class ExtensionAwaited extends Refusal {

    ExtensionAwaited(TaskId task) {
        super(Kind.RULE, "a request for task " + task + " waits");
    }
}
