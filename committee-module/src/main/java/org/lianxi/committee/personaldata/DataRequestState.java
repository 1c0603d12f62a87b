package org.lianxi.committee.personaldata;

/** How far a request has come. */
public enum DataRequestState {
    /** Nobody has answered. */
    REQUESTED,
    /** The first of the two administrators has agreed to an erasure. */
    CONFIRMED,
    /** The second person has agreed, and it is done. */
    DONE,
    /** Somebody has refused it. */
    REFUSED
}
