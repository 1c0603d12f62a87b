package org.lianxi.meeting.backfill;

/** Whether the delegates of a paper meeting were called in writing. It is recorded as it was; nothing is issued afterwards. */
public enum NoticeOnPaper {
    /** A notice was given on paper, and the scan or the remark proves it. */
    GIVEN,
    NOT_GIVEN
}
