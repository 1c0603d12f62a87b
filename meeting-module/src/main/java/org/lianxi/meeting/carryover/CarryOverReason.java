package org.lianxi.meeting.carryover;

/** Why a matter comes before a meeting again. */
public enum CarryOverReason {
    /** The meeting before put it off. */
    PUT_OFF,
    /** The meeting before did not reach it. */
    NOT_REACHED,
    /** Nobody might lead it at the meeting before, or the quorum for it had gone. */
    BLOCKED,
    /** The meeting before had no quorum, or did not take place. */
    NOT_HELD,
    /** A task of an earlier meeting is overdue. */
    TASK_OVERDUE
}
