package org.lianxi.committee.seating;

/** Whether somebody can speak for a party. */
public enum SeatState {
    /** A body sits there. */
    FILLED,
    /** The only body there may not act at present. */
    SUSPENDED,
    /** Nobody. */
    VACANT
}
