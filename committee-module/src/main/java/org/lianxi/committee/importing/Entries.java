package org.lianxi.committee.importing;

import java.util.function.IntConsumer;

/** What a checked sheet enters. */
public interface Entries {

    /** How many rows are new. */
    int fresh();

    /** How many are in the register already. */
    int unchanged();

    /** Enters the new ones, and tells now and then how many. */
    void write(IntConsumer entered);
}
