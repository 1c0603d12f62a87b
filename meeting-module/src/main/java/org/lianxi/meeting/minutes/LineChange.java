package org.lianxi.meeting.minutes;

/** One line of a comparison of two texts. */
public record LineChange(Kind kind, String text) {

    /** Where the line stands. */
    public enum Kind {
        /** In both. */
        KEPT,
        /** Only in the earlier text. */
        REMOVED,
        /** Only in the later text. */
        ADDED
    }
}
