package org.lianxi.web.demonstration;

import java.time.Instant;
import java.util.function.Supplier;

/** Lets acts happen at moments in the past. */
interface PastMoments {

    /** Acts at that moment and tells what came of it. */
    <T> T at(Instant moment, Supplier<T> act);

    /** Carries out every step and timer of the processes that is due by that moment. */
    void settle(Instant moment);
}
