package org.lianxi.meeting.evaluation;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** There is no such round of evaluating. */
public final class UnknownEvaluation extends Refusal {

    UnknownEvaluation(EvaluationId evaluation) {
        super(Kind.UNKNOWN, "no evaluation " + evaluation);
    }
}
