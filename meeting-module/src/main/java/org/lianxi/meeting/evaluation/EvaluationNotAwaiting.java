package org.lianxi.meeting.evaluation;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The round is not in the state that the act needs. */
public final class EvaluationNotAwaiting extends Refusal {

    EvaluationNotAwaiting(EvaluationId evaluation, EvaluationState state) {
        super(Kind.RULE, "evaluation " + evaluation + " is " + state);
    }
}
