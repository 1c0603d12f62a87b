package org.lianxi.meeting.task;

/** Where a task stands. Being overdue is a mark beside the state, not a state. */
public enum TaskState {
    /** Assigned; the lead unit has not accepted it yet. */
    ASSIGNED,
    /** Accepted; the lead unit works on it. */
    IN_PROGRESS,
    /** Reported as done, with evidence; waits for verification. */
    SUBMITTED,
    /** Verification rejected it; the lead unit works on it again. */
    REWORK,
    /** Verified; waits for sign-off. */
    VERIFIED,
    /** Closed in the ledger. */
    SIGNED_OFF
}
