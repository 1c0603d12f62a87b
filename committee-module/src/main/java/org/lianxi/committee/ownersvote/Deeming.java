package org.lianxi.committee.ownersvote;

import java.util.Optional;

/**
 * What the clause that silence follows the majority did to a count.
 *
 * @param moved how much went to the majority
 * @param majority what the majority said; empty when nothing was deemed
 * @param result the verdict with it; equal to the one without when nothing was deemed
 */
public record Deeming(
        DeemedVote clause, Ground ground, Weight moved, Optional<BallotState> majority, VoteResult result) {

    /** Why ballots were deemed or were not. */
    public enum Ground {
        /** They were. */
        DEEMED,
        /** The ballot did not warn of it. */
        NO_WARNING,
        /** No option has both the largest area and the most heads. */
        NO_COMMON_MAJORITY,
        /** No ballot concerned was proven to be served. */
        NOTHING_PROVEN
    }
}
