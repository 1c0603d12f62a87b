package org.lianxi.meeting.convening;

/** How far a meeting has come. DOMAIN §3.2; what follows {@link #CLOSED} is the state of its minutes and tasks. */
public enum MeetingState {
    PLANNED,
    AGENDA_LOCKED,
    NOTIFIED,
    CHECK_IN,
    IN_SESSION,
    /** Interrupted; it goes on, or is closed. */
    SUSPENDED,
    CLOSED,
    INQUORATE;

    /** Whether people may sign in. */
    public boolean admitsSignIn() {
        return this == NOTIFIED || this == CHECK_IN || this == IN_SESSION || this == SUSPENDED;
    }

    /** Whether delegates have been notified and the session has not begun. */
    public boolean isAwaitingSession() {
        return this == NOTIFIED || this == CHECK_IN;
    }

    /** Whether the session has taken place. */
    public boolean isOver() {
        return this == CLOSED || this == INQUORATE;
    }
}
