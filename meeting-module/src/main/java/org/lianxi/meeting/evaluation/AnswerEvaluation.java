package org.lianxi.meeting.evaluation;

import java.time.LocalDate;

/** Somebody with a slip says how satisfied they are: once, without an account, and without a trace from the answer to the slip. */
public interface AnswerEvaluation {

    /**
     * What the slip asks about.
     *
     * @throws UnknownSlip if there is no such slip
     * @throws SlipUsed if it was used
     * @throws EvaluationWindowClosed if one cannot answer any more
     */
    Question ask(EvaluationToken token);

    /**
     * Counts the answer; the same refusals as {@link #ask}. Of two that come at once with one slip, one counts.
     */
    void answer(EvaluationToken token, Reply reply);

    /**
     * About what one is asked.
     *
     * @param lastDay the last day on which one can answer
     */
    record Question(String title, String compound, String leadUnit, LocalDate lastDay) {}
}
