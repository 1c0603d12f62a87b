package org.lianxi.committee.rulechange;

/** Whether a change holds today. */
public enum RuleChangeStanding {
    /** Waits for a decision. */
    WAITING,
    /** Approved, its first day is still to come. */
    COMING,
    /** Holds. */
    IN_FORCE,
    /** Its term is over, or a newer one holds in its place. */
    PAST,
    /** Was refused. */
    REFUSED
}
