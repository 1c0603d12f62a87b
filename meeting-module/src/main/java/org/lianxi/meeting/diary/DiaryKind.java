package org.lianxi.meeting.diary;

/** What stands in the calendar. */
public enum DiaryKind {
    MEETING,
    /** A sitting of the year's plan that is no meeting yet. */
    PLANNED_SITTING,
    /** The agenda of a meeting is to be locked by the end of this day. */
    AGENDA_LIMIT,
    /** The notice of a meeting is to be issued by the end of this day. */
    NOTICE_LIMIT,
    /** Minutes are to be countersigned by the end of this day. */
    COUNTERSIGNING_LIMIT,
    /** A task is due by the end of this day. */
    TASK_LIMIT;

    /** Whether it begins at a time of the day; the others end with it. */
    public boolean hasTime() {
        return this == MEETING || this == PLANNED_SITTING;
    }
}
