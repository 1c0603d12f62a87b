package org.lianxi.meeting.task;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a task stands. Being overdue is a mark beside the state, not a state. */
public enum TaskState {
    /** Assigned; the lead unit has not accepted it yet. */
    ASSIGNED,
    /** The lead unit does not take it; waits for a decision on that. */
    DECLINED,
    /** Accepted; the lead unit works on it. */
    IN_PROGRESS,
    /** Reported as done, with evidence; waits for verification. */
    SUBMITTED,
    /** Verification rejected it; the lead unit works on it again. */
    REWORK,
    /** Verified; waits for sign-off. */
    VERIFIED,
    /** Closed in the ledger. */
    SIGNED_OFF,
    /** Rests with its resolution; its limits stand still. */
    SUSPENDED,
    /** Not done any more. */
    CANCELLED;

    /** Whether nothing more is done for it. */
    public boolean isClosed() {
        return this == SIGNED_OFF || this == CANCELLED;
    }

    /** The states in which nothing more is done. */
    public static Set<TaskState> closed() {
        return Set.of(SIGNED_OFF, CANCELLED);
    }

    /** Whether the lead unit has to deliver; only such a task can be overdue. */
    public boolean isOwed() {
        return this == ASSIGNED || this == IN_PROGRESS || this == REWORK;
    }

    /** The states in which the lead unit has to deliver. */
    public static Set<TaskState> owed() {
        return Arrays.stream(values()).filter(TaskState::isOwed).collect(Collectors.toUnmodifiableSet());
    }
}
