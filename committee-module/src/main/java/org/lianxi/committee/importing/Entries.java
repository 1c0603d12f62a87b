package org.lianxi.committee.importing;

/** What a checked sheet enters. */
interface Entries {

    /** How many rows are new. */
    int fresh();

    /** How many are in the register already. */
    int unchanged();

    /** Enters the new ones. */
    void write();
}
