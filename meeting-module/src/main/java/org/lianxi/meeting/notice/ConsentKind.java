package org.lianxi.meeting.notice;

/** To what the street is asked to consent. */
public enum ConsentKind {
    /** To a second postponement. */
    POSTPONE_AGAIN,
    /** To a cancellation. */
    CANCEL
}
