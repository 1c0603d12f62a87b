package org.lianxi.committee.voterecord;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.ownersregister.OwnersRegisterId;
import org.lianxi.committee.territory.CompoundId;

/**
 * The record of an owners' vote: sums only, no ballot.
 *
 * @param body who holds it for the owners
 * @param notedAt when that committee took note of it
 * @param informed the residents' committee that was informed when the notice was recorded, and when
 * @param publishBy last day to post the result
 * @param postedOn when the result was posted
 * @param revocationUntil last day for a revocation suit of an owner who learned of the result when it was posted
 * @param mayRun whether the reader may take the next step
 */
public record OwnersVoteView(
        OwnersVoteLine line,
        CompoundId compound,
        String compoundName,
        OrganisationId community,
        OrganisationId body,
        String matter,
        ProposalView proposal,
        FrozenRulesView rules,
        Optional<OwnersRegisterId> register,
        List<VoteNoticeView> notices,
        Optional<OrganisationId> informed,
        Optional<Instant> informedAt,
        Optional<Instant> notedAt,
        List<VoteCountView> counts,
        Optional<LocalDate> publishBy,
        Optional<LocalDate> postedOn,
        String postedAtPlace,
        Optional<LocalDate> revocationUntil,
        boolean mayRun) {

    /** Keeps unmodifiable copies. */
    public OwnersVoteView {
        notices = List.copyOf(notices);
        counts = List.copyOf(counts);
    }
}
