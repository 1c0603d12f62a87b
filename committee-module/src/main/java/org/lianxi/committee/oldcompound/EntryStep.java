package org.lianxi.committee.oldcompound;

/** What is done before a company enters a compound (O1), in its order; {@link #ENTRY} is the last. */
public enum EntryStep {
    DEMAND_SURVEY,
    HOUSEHOLD_VISITS,
    RESIDENT_FILES,
    AGGREGATE_ANALYSIS,
    /** The owners' joint decision (M06), or the one that a management committee organises. */
    OWNERS_DECISION,
    CONTRACT,
    ENTRY
}
