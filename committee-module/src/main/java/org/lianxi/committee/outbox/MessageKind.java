package org.lianxi.committee.outbox;

/** What a message tells. Names are kept in the table and never change. */
public enum MessageKind {
    /** Something new waits for the person. */
    WORK,
    /** The limit of something that waits is near (CFG-16). */
    DUE_SOON,
    /** The limit of something that waits has passed. */
    OVERDUE,
    /** A meeting is called. */
    MEETING_CALLED,
    /** Time of the day, place or items of a meeting have changed. */
    MEETING_CHANGED,
    /** A meeting does not take place on its day; another notice follows. */
    MEETING_POSTPONED,
    /** A meeting does not take place. */
    MEETING_CANCELLED,
    /** The due date of a task was put off as asked. */
    EXTENSION_GRANTED,
    /** The due date of a task was not put off. */
    EXTENSION_REFUSED;

    /** Whether it is about something to do: it is told only as long as that waits. */
    public boolean isAboutWork() {
        return this == WORK || this == DUE_SOON || this == OVERDUE;
    }
}
