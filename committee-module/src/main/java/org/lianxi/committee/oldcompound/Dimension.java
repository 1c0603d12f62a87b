package org.lianxi.committee.oldcompound;

/** By what the residents of a compound are counted, as sums only. */
public enum Dimension {
    AGE,
    INCOME,
    SERVICE_NEED
}
