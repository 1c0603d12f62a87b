package org.lianxi.meeting.planning;

/** Whose meetings are planned: those of a community or those that a street holds itself. */
public enum PlanLevel {
    COMMUNITY,
    STREET
}
