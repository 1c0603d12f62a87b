package org.lianxi.meeting.decision;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;

/**
 * A party's line under an item: whether somebody of it is in the room who may vote on it,
 * whether it is recused, and its vote if cast.
 */
public record VoteView(
        Party party,
        OrganisationId organisation,
        String organisationName,
        boolean present,
        boolean recused,
        Optional<CastVoteView> cast) {

    /** A vote that was cast. */
    public record CastVoteView(VoteChoice choice, String reason, String byName, Instant at) {}
}
