package org.lianxi.committee.outbox;

import java.time.Instant;
import java.util.Optional;

/** How the outbox stands, for whoever watches the product. */
public interface OutboxState {

    /** Numbers only. */
    Numbers now();

    /**
     * The numbers.
     *
     * @param waiting how many are to be sent, later tries included
     * @param dead how many could not be delivered
     * @param dueSince since when the one that has been due longest is due; empty when none is
     */
    record Numbers(long waiting, long dead, Optional<Instant> dueSince) {}
}
