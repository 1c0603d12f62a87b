package org.lianxi.committee.account;

/** What somebody has to do after the sign-in, before anything else. */
public enum SignInDuty {
    /** Choose a password of one's own. */
    CHANGE_PASSWORD,
    /** Enrol a second factor. */
    ENROL_SECOND_FACTOR
}
