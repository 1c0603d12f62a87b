package org.lianxi.meeting.notice;

/** How a meeting left its usual way. */
public enum MoveKind {
    /** It is held at another time. */
    POSTPONED,
    /** It is not held. */
    CANCELLED
}
