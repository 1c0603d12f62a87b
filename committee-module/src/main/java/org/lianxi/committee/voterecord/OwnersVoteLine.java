package org.lianxi.committee.voterecord;

import java.time.LocalDate;
import java.util.Optional;
import org.lianxi.committee.ownersvote.MajorityKind;
import org.lianxi.committee.ownersvote.VoteOutcome;

/**
 * A vote in a list.
 *
 * @param outcome of the latest count
 */
public record OwnersVoteLine(
        OwnersVoteId id,
        String subject,
        String rule,
        MajorityKind majority,
        OwnersVoteState state,
        Optional<LocalDate> opensOn,
        Optional<LocalDate> closesOn,
        Optional<VoteOutcome> outcome) {}
