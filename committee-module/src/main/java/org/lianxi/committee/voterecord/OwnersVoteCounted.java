package org.lianxi.committee.voterecord;

import java.util.Map;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.ownersvote.VoteOutcome;

/** An owners' vote was counted. */
public record OwnersVoteCounted(
        PersonId person, OwnersVoteId vote, OrganisationId area, boolean isFromBallots, VoteOutcome outcome)
        implements OwnersVoteAct {

    @Override
    public Map<String, String> details() {
        return Map.of("source", isFromBallots ? "BALLOTS" : "TOTALS", "outcome", outcome.name());
    }
}
