package org.lianxi.web.demonstration;

import java.time.Instant;
import java.util.function.Supplier;

/** Lets an act happen at a moment in the past; steps of processes that are due by then are carried out right after it. */
interface PastMoments {

    /** Acts at that moment and tells what came of it. */
    <T> T at(Instant moment, Supplier<T> act);

    /** Acts at that moment. */
    default void run(Instant moment, Runnable act) {
        at(moment, () -> {
            act.run();
            return Boolean.TRUE;
        });
    }
}
