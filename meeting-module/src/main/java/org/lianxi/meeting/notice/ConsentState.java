package org.lianxi.meeting.notice;

/** What became of a request to the street. */
public enum ConsentState {
    /** The street has not answered. */
    ASKED,
    /** The street consents. */
    GIVEN,
    /** The street does not consent. */
    REFUSED
}
