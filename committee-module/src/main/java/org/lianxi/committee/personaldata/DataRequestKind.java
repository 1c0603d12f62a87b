package org.lianxi.committee.personaldata;

/** What is asked for. */
public enum DataRequestKind {
    /** By the person: what may be erased of the own data. */
    ERASURE,
    /** By the person: what is wrong of the own data. */
    CORRECTION,
    /** By a street leader: a copy of everything about somebody. */
    COPY
}
