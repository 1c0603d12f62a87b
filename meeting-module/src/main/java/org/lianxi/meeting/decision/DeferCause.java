package org.lianxi.meeting.decision;

/** Why an item goes to the next meeting without an end. */
public enum DeferCause {
    /** The meeting put it off. */
    PUT_OFF,
    /** The time was up before it was reached. */
    NOT_REACHED,
    /** Nobody might lead it, or the quorum for it had gone. */
    BLOCKED
}
