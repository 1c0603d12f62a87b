package org.lianxi.meeting.notice;

/** How far a notice has come with one recipient, and what follows. */
public enum RecipientState {
    /** Has not opened it and nobody has phoned: phone. */
    SILENT,
    /** Was phoned without being reached: phone again. */
    TRIED,
    /** Was told by phone or on paper: an answer is awaited. */
    REACHED,
    /** Has opened it: an answer is awaited. */
    READ,
    /** Comes. */
    CONFIRMED,
    /** Does not come. */
    DECLINED,
    /** Somebody else comes instead. */
    SUBSTITUTED
}
