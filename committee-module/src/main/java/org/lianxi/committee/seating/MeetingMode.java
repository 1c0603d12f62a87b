package org.lianxi.committee.seating;

/** With how many parties a compound's joint meeting works. */
public enum MeetingMode {
    /** All three seats are filled. */
    THREE_PARTY,
    /** One seat is vacant or suspended; the meeting works with the other two [DESIGN]. */
    TWO_PARTY,
    /** Fewer than two seats are filled: no joint meeting can be held. */
    NO_MEETING
}
