package org.lianxi.meeting.decision;

/** How an item ended: a decision adopted or without agreement, a proposal passed on, an information noted. */
public enum Outcome {
    ADOPTED,
    NO_AGREEMENT,
    PROPOSED,
    NOTED
}
