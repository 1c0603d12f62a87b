package org.lianxi.committee.account;

/** Whether somebody can sign in with an account. */
public enum AccountState {
    /** Yes. */
    OPEN,
    /** With a temporary password, which has to be changed at once. */
    AWAITING_OWN_PASSWORD,
    /** No. */
    SUSPENDED
}
