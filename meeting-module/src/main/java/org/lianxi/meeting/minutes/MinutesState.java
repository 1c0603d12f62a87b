package org.lianxi.meeting.minutes;

/** Where minutes stand between the first draft and the day they are issued. */
public enum MinutesState {
    /** The secretary writes; nobody can sign. */
    DRAFT,
    /** Sent to the parties; each of them signs, signs with remark or refuses. */
    COUNTERSIGNING,
    /** Every party has answered, or the limit has passed and the round was closed; the party secretary may issue. */
    READY_TO_ISSUE,
    /** Issued under a document number; never changed again. */
    ISSUED,
    /** A corrigendum that was given up before it was issued. */
    WITHDRAWN
}
