package org.lianxi.meeting.evaluation;

import org.lianxi.committee.mandate.PersonId;

/** Who signs a task off decides where the replies of those concerned did not. DOMAIN P12, SC-09.3 and SC-09.5. */
public interface DecideEvaluation {

    /** The task can be signed off all the same, with the reason. */
    void accept(PersonId by, EvaluationId evaluation, String reason);

    /**
     * The lead unit mends it in a minor task of its own, after which those concerned are asked once more.
     *
     * @param standard by what one sees that it is mended
     * @throws EvaluationDecisionNotOpen in the last round
     */
    void reopen(PersonId by, EvaluationId evaluation, String standard, String reason);

    /**
     * The task can be closed, and what is left goes to a meeting as a new matter.
     *
     * @throws EvaluationDecisionNotOpen before the last round
     */
    void toAgenda(PersonId by, EvaluationId evaluation, String reason);
}
