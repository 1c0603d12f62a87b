package org.lianxi.committee.rulechange;

/** How far a change of a rule has come. */
public enum RuleChangeState {
    /** Waits for somebody else's decision. */
    PROPOSED,
    /** Holds in its term. */
    APPROVED,
    /** Never holds. */
    REFUSED
}
