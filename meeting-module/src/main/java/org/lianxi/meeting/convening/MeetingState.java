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
    INQUORATE,
    POSTPONED,
    CANCELLED;

    /** Whether people may sign in. */
    public boolean admitsSignIn() {
        return this == NOTIFIED || this == CHECK_IN || this == IN_SESSION || this == SUSPENDED;
    }

    /** Whether delegates have been notified and the session has not begun. */
    public boolean isAwaitingSession() {
        return this == NOTIFIED || this == CHECK_IN;
    }

    /** Whether nothing more happens in it: the session has taken place, or never will. */
    public boolean isOver() {
        return this == CLOSED || this == INQUORATE || this == CANCELLED;
    }

    /** Whether the notice, or its next version, can be issued. */
    public boolean awaitsNotice() {
        return this == AGENDA_LOCKED || this == POSTPONED;
    }

    /** Whether the session has not begun, so that the meeting can still be moved or cancelled. */
    public boolean isBeforeSession() {
        return this == PLANNED || awaitsNotice() || isAwaitingSession();
    }
}
