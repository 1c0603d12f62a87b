package org.lianxi.meeting.evaluation;

/** How far one round has come. */
public enum EvaluationState {
    /** Asked for; it begins when the task is verified. */
    ASKED_FOR,
    /** The secretary has to say how many are invited, and to give out the slips. */
    INVITING,
    /** Who has a slip can answer. */
    OPEN,
    /** The window has closed, and somebody has to decide what follows. */
    TO_BE_DECIDED,
    /** It is over. */
    CLOSED,
    /** Its task was cancelled. */
    CANCELLED
}
