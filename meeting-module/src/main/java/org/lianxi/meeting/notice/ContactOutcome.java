package org.lianxi.meeting.notice;

/** What came of trying to reach somebody. */
public enum ContactOutcome {
    /** The person was told. */
    REACHED,
    /** Nobody answered. */
    NOT_REACHED,
    /** Somebody else took the message. */
    MESSAGE_LEFT
}
