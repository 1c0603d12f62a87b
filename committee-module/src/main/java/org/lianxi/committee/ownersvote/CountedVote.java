package org.lianxi.committee.ownersvote;

import java.util.Map;
import java.util.Optional;

/**
 * A count and its verdict, without the clause that silence follows the majority and, where that is agreed, with it.
 *
 * @param byState every state with its weight; a ballot cast by a proxy who may not counts as invalid
 * @param deeming empty where the clause is off
 */
public record CountedVote(Map<BallotState, Weight> byState, VoteResult plain, Optional<Deeming> deeming) {

    /** Keeps an unmodifiable copy. */
    public CountedVote {
        byState = Map.copyOf(byState);
    }

    /** The verdict that counts. */
    public VoteOutcome outcome() {
        return deeming.map(each -> each.result().outcome()).orElse(plain.outcome());
    }
}
