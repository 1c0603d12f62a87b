package org.lianxi.meeting.handover;

/** How far a handover has come. */
public enum HandoverState {
    /** At least one side has not signed. */
    OPEN,
    /** Both have signed, and the tasks are the successor's. */
    COMPLETED
}
