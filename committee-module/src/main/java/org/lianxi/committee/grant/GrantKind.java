package org.lianxi.committee.grant;

/** What one person cannot do alone. */
public enum GrantKind {
    /** Give somebody the post of an administrator or a street leader. */
    APPOINTMENT,
    /** End an administrator's mandate before its term. */
    END_OF_MANDATE,
    /** Give an administrator or a street leader a temporary password. */
    PASSWORD_RESET,
    /** Take an administrator's or a street leader's second factor away. */
    SECOND_FACTOR_RESET
}
