package org.lianxi.committee.conflict;

/** From what the product knows of a conflict. */
public enum ConflictGround {
    /** A post in the register. */
    POST,
    /** A declaration of interest, with its date. */
    DECLARATION,
    /** Somebody said so of themselves, for one item. */
    OWN_WORD,
    /** A challenge that was upheld. */
    CHALLENGE
}
