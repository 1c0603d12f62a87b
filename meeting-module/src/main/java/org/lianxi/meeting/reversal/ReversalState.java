package org.lianxi.meeting.reversal;

/** What becomes of something that was done for a revoked resolution. */
public enum ReversalState {
    /** Nobody has decided. */
    OPEN,
    /** A task undoes it. */
    REVERSED,
    /** It stays as it is, for a reason. */
    KEPT
}
