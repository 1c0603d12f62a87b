package org.lianxi.meeting.task;

/** What an entry in the history of a task is about. */
public enum TaskEntryKind {
    ASSIGNED,
    ACCEPTED,
    DECLINED,
    /** The unit has the task after all. */
    DECLINE_REFUSED,
    /** Another unit has the task now. */
    REASSIGNED,
    PROGRESS,
    SUBMITTED,
    VERIFIED,
    REJECTED,
    WENT_OVERDUE,
    /** The calendar has changed, and with it the limits. */
    LIMITS_MOVED,
    /** The due date was put off, as the lead unit had asked in time. */
    EXTENDED,
    SIGNED_OFF,
    /** Its resolution was suspended. */
    SUSPENDED,
    RESUMED,
    /** Its resolution was revoked. */
    CANCELLED
}
