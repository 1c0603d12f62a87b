package org.lianxi.meeting.extension;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.task.TaskId;

/** No request for this task waits for a decision: it is decided, or there is none. */
public final class ExtensionNotAwaiting extends Refusal {

    ExtensionNotAwaiting(TaskId task) {
        super(Kind.RULE, "no request for task " + task + " waits");
    }
}
