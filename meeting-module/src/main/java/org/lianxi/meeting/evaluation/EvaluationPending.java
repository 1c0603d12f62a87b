package org.lianxi.meeting.evaluation;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.task.TaskId;

/** Those concerned are still asked about the task, or what they found wanting is being mended. */
public final class EvaluationPending extends Refusal {

    EvaluationPending(TaskId task) {
        super(Kind.RULE, "task " + task + " is being evaluated");
    }
}
