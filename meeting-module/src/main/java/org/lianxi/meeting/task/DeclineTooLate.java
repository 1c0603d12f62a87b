package org.lianxi.meeting.task;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** A task is declined within the limit of acceptance or not at all. */
public final class DeclineTooLate extends Refusal {

    DeclineTooLate(TaskId id) {
        super(Kind.RULE, "task " + id + " was to be declined before its limit of acceptance");
    }
}
