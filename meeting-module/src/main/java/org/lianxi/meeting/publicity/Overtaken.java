package org.lianxi.meeting.publicity;

/** What has become of the resolution that a notice tells of. */
public enum Overtaken {
    NOT,
    /** A later version of it holds. */
    SUPERSEDED,
    REVOKED
}
