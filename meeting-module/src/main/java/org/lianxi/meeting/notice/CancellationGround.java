package org.lianxi.meeting.notice;

/** Why a meeting is cancelled. */
public enum CancellationGround {
    /** There is no admitted item. */
    NO_ITEM,
    /** Something nobody could prevent. */
    FORCE_MAJEURE,
    /** Anything else: the meeting counts as not held. */
    OTHER
}
