package org.lianxi.meeting.task;

/** Why a unit does not take a task. DOMAIN X09. */
public enum DeclineReason {
    NOT_MY_DUTY,
    NO_AUTHORITY,
    NO_FUNDS,
    ILLEGAL,
    ALREADY_DONE
}
