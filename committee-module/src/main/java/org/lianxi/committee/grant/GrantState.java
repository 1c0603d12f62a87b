package org.lianxi.committee.grant;

/** How far a proposal has come. */
public enum GrantState {
    /** It waits for a second person. */
    PENDING,
    /** It is approved and being carried out; only inside one transaction. */
    APPROVED,
    /** It is carried out. */
    DONE,
    /** The second person said no. */
    REFUSED,
    /** The proposer took it back. */
    WITHDRAWN,
    /** Nobody decided in time. */
    EXPIRED
}
