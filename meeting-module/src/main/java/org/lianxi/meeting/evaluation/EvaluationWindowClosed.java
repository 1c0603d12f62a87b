package org.lianxi.meeting.evaluation;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The days in which one could answer are over. */
public final class EvaluationWindowClosed extends Refusal {

    EvaluationWindowClosed(EvaluationId evaluation) {
        super(Kind.RULE, "evaluation " + evaluation + " has closed");
    }
}
