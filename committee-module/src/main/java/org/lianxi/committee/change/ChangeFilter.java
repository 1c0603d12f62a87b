package org.lianxi.committee.change;

/** Which changes a list shows. */
public enum ChangeFilter {
    /** Those that wait for an approval. */
    PROPOSED,
    /** Those that wait for their day. */
    COMING,
    /** Those that are over. */
    CLOSED
}
