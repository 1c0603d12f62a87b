package org.lianxi.committee.change;

/** How far a change of the registers has come. */
public enum ChangeState {
    /** It waits for somebody who may approve it. */
    PROPOSED,
    /** It is decided and waits for its day. */
    COMING,
    /** It is in the registers. */
    ENTERED,
    /** Somebody who might have approved it said no. */
    REFUSED,
    /** It was taken back. */
    WITHDRAWN
}
