package org.lianxi.meeting.evaluation;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** This cannot be decided after this result: a first failure is mended, and there is no third round. */
public final class EvaluationDecisionNotOpen extends Refusal {

    EvaluationDecisionNotOpen(EvaluationId evaluation, EvaluationDecision decision) {
        super(Kind.RULE, "evaluation " + evaluation + " cannot be " + decision);
    }
}
