package org.lianxi.meeting.publicity;

/** Where an objection stands. */
public enum ObjectionState {
    RAISED,
    /** Answered, and what was resolved stays as it is. */
    ANSWERED,
    /** Answered: it is right. */
    UPHELD
}
