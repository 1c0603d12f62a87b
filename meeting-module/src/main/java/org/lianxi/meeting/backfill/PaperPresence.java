package org.lianxi.meeting.backfill;

/** How somebody stands on the paper attendance sheet. */
public enum PaperPresence {
    PRESENT,
    LEAVE,
    ABSENT
}
