package org.lianxi.meeting.task;

/** In what a limit is counted. */
public enum LimitUnit {
    /** From the minute of assigning, through the night and over holidays. */
    HOURS,
    /** Until the end of the day of assigning. */
    SAME_DAY,
    /** Calendar days: the first not counted, the last rolled on to a working day. */
    DAYS,
    WORKING_DAYS
}
