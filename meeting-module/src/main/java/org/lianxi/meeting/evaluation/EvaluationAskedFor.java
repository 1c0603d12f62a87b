package org.lianxi.meeting.evaluation;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.task.TaskId;

/** The task is evaluated already, or is closed in the ledger. */
public final class EvaluationAskedFor extends Refusal {

    EvaluationAskedFor(TaskId task) {
        super(Kind.RULE, "task " + task + " cannot be evaluated anew");
    }
}
