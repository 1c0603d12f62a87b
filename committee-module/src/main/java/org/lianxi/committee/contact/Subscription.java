package org.lianxi.committee.contact;

/** Of what a person is told by e-mail. Names are kept in the table and never change. */
public enum Subscription {
    /** Notices of meetings, their changes, postponements and cancellations: at once. */
    MEETINGS,
    /** What was decided on the person's own requests: at once. */
    DECISIONS,
    /** What waits for the person: once a working day, if anything does. */
    DIGEST
}
