package org.lianxi.committee.mandate;

/** When a mandate runs, seen from a moment. */
public enum Tense {
    /** Its term runs. */
    NOW,
    /** Its term has not begun. */
    FUTURE,
    /** Its term is over. */
    PAST
}
