package org.lianxi.meeting.whistle;

/** How far the call of one department has come. DOMAIN §3.2, machine WhistleCall. */
public enum WhistleState {
    RAISED,
    DISPUTED,
    /** The dispute was rejected: the department stays called, and returns it no second time. */
    ADJUDICATED,
    ACCEPTED,
    ON_SITE,
    HANDLED,
    EVALUATED,
    CLOSED,
    /** The dispute was upheld: another department has the duty, or none. */
    RELEASED,
    /** Not answered in time, or refused after adjudication: the street reports it. */
    UNANSWERED,
    REPORTED_TO_DISTRICT;

    /** Whether nothing more is awaited of anybody for this department. */
    public boolean isOver() {
        return this == EVALUATED || this == CLOSED || this == RELEASED || this == REPORTED_TO_DISTRICT;
    }
}
