package org.lianxi.meeting.task;

/** What an entry in the history of a task is about. */
public enum TaskEntryKind {
    ASSIGNED,
    ACCEPTED,
    PROGRESS,
    SUBMITTED,
    VERIFIED,
    REJECTED,
    WENT_OVERDUE,
    SIGNED_OFF
}
