package org.lianxi.meeting.evaluation;

/** The window of a round ends by itself. */
public interface CloseEvaluation {

    /**
     * Counts the replies and draws the consequence. A round that is closed stays as it is.
     *
     * @return whether nobody has to decide anything
     */
    boolean close(EvaluationId evaluation);
}
