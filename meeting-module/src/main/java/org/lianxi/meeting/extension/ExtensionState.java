package org.lianxi.meeting.extension;

/** Where a request to put a due date off stands. */
public enum ExtensionState {
    /** Waits for a decision. */
    REQUESTED,
    /** The due date was put off. */
    GRANTED,
    /** The due date stays. */
    REFUSED,
    /** The task was signed off before anybody decided. */
    LAPSED
}
