package org.lianxi.committee.personaldata;

/** Why data about persons is kept: the entries of the register of processing purposes. */
public enum Purpose {
    /** Letting people in. */
    ACCOUNT,
    /** Keeping strangers out. */
    SIGN_IN_GUARD,
    /** Telling people what waits for them. */
    NOTIFICATION,
    /** Knowing who holds which post. */
    MANDATE,
    /** Knowing for whom a delegate may speak. */
    AUTHORISATION,
    /** Finding conflicts of interest. */
    INTEREST,
    /** Saying who gave a right, and why. */
    RIGHTS,
    /** Entering registers from files. */
    IMPORT,
    /** Counting what owners decide together. */
    OWNERS_VOTE,
    /** Proving who did what. */
    AUDIT,
    /** Answering those whose data it is. */
    DATA_REQUEST,
    /** Knowing who handed a matter in and who answered. */
    MATTER,
    /** Holding meetings and counting votes of parties. */
    MEETING,
    /** Proving what was agreed. */
    MINUTES,
    /** Knowing who did what of what was agreed. */
    TASK,
    /** Keeping evidence. */
    FILE,
    /** Showing whose turn it is. */
    PROCESS
}
