package org.lianxi.web.rules;

/** The chapters of the rule book that stand in words. */
public enum Chapter {
    /** How days are counted. */
    TIME,
    /** What the joint meeting may not decide. */
    RESERVED,
    /** When a meeting may begin. */
    QUORUM,
    /** When an item is adopted. */
    ADOPTION,
    /** What the owners decide together. */
    OWNERS_VOTE,
    /** Separation of duties. */
    SEPARATION
}
