package org.lianxi.meeting.backfill;

/** How far the entering of a paper meeting has come. */
public enum BackfillState {
    /** The secretary enters it step by step. */
    ENTERING,
    /** The party secretary reads it and confirms or gives it back. */
    TO_CONFIRM,
    /** It has become a closed meeting; its minutes are drafted like any other's. */
    CONFIRMED,
    /** Given up. */
    DISCARDED
}
