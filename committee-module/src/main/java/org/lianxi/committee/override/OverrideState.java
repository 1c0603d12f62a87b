package org.lianxi.committee.override;

/** How far an override has come. */
public enum OverrideState {
    /** Waits for the decision of another person. */
    PROPOSED,
    /** Holds in its term. */
    APPROVED,
    /** Never held. */
    REFUSED,
    /** Held until the day on which somebody ended it. */
    ENDED
}
