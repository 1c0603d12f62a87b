package org.lianxi.committee.procedure;

/** Who set a value, the widest first. */
public enum Origin {
    /** Nobody: the value that the product proposes, or that law fixes. */
    USUAL,
    /** The district: the jurisdiction. */
    DISTRICT,
    /** The street. */
    STREET,
    /** The community. */
    COMMUNITY
}
