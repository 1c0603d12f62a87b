package org.lianxi.meeting.notice;

/** As what somebody is invited. */
public enum Capacity {
    /** Speaks and votes for a party. */
    DELEGATE,
    /** Attends without a vote. */
    OBSERVER
}
