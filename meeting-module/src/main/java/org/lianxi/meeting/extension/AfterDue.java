package org.lianxi.meeting.extension;

import java.time.Instant;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.task.TaskId;

/** The due date has passed, so it cannot be put off any more. Argument: when it passed. DOMAIN X12. */
public final class AfterDue extends Refusal {

    AfterDue(TaskId task, Instant due) {
        super(Kind.RULE, "task " + task + " was due at " + due, due);
    }
}
