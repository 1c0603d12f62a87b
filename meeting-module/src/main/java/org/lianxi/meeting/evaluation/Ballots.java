package org.lianxi.meeting.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Slips and answers of rounds, kept so that none leads to the other. */
interface Ballots {

    void add(Slip slip);

    /** The slip of this token, for an act: who comes with the same token waits until this one has ended. */
    Optional<Slip> findForAct(EvaluationToken token);

    Optional<Slip> find(EvaluationToken token);

    /** Makes all slips worthless that were not used; returns how many. */
    int removeUnused(EvaluationId evaluation);

    void add(Answer answer);

    void add(Remark remark);

    int replies(EvaluationId evaluation);

    /** How often each level was chosen. */
    Map<Satisfaction, Integer> levels(EvaluationId evaluation);

    /** How often each reason was ticked. */
    Map<EvaluationReason, Integer> reasons(EvaluationId evaluation);

    /** The sum of the marks of each degree, and how many gave one. */
    Map<Degree, Share> degrees(EvaluationId evaluation);

    /** What was written, in no order that tells anything. */
    List<String> remarks(EvaluationId evaluation);
}
