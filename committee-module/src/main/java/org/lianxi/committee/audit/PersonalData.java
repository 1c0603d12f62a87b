package org.lianxi.committee.audit;

/** Personal data whose being read is written down. */
public enum PersonalData {
    /** Who did what: the audit trail. */
    AUDIT_TRAIL,
    /** Logins, and how accounts are. */
    ACCOUNTS,
    /** Who holds or held which post. */
    PERSONS,
    /** Who handed a matter in. */
    SUBMITTER,
    /** The list of owners of a compound. */
    OWNERS,
    /** What somebody declared about interests of their own. */
    DECLARATIONS,
    /** A copy of everything about one person. */
    COPY
}
