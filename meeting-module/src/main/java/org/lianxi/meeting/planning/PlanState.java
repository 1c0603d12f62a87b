package org.lianxi.meeting.planning;

/** How far an edition of a plan has come. */
public enum PlanState {
    DRAFT,
    APPROVED,
    /** A later edition was approved. It stays to be read. */
    SUPERSEDED
}
