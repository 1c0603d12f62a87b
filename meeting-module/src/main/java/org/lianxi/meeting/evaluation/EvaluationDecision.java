package org.lianxi.meeting.evaluation;

/** What people decided after a round that did not pass by itself. */
public enum EvaluationDecision {
    /** The task can be signed off. */
    ACCEPTED,
    /** The lead unit mends it in a task of its own, and the people concerned are asked once more. */
    REOPENED,
    /** It goes to a meeting again as a new matter; the task itself can be closed. */
    TO_AGENDA
}
