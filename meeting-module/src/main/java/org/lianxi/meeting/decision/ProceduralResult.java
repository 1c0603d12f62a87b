package org.lianxi.meeting.decision;

import java.util.Optional;

/**
 * The answer to a question of procedure (A3) and its calculation.
 *
 * @param chairs the chair's word, counted for a tie only; empty where it was not needed or not given
 */
public record ProceduralResult(
        int votesFor, int votesAgainst, int abstentions, Optional<VoteChoice> chairs, boolean carried) {

    /** The rule by which it is answered. */
    public AdoptionRule rule() {
        return AdoptionRule.A3;
    }

    /** Whether as many parties are for as against. */
    public boolean isTie() {
        return votesFor == votesAgainst;
    }
}
