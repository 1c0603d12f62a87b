package org.lianxi.committee.procedure;

/** Which of the rows that apply counts. */
public enum HitPolicy {
    /** No two rows ever apply. */
    UNIQUE,
    /** Rows that apply together say the same. */
    ANY,
    /** The first that applies. */
    FIRST,
    /** All that apply. */
    COLLECT
}
