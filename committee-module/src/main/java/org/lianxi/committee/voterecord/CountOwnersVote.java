package org.lianxi.committee.voterecord;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;

/** Counts a vote that is closed, from ballots or from totals. */
public interface CountOwnersVote {

    /**
     * Counts the ballots that were entered.
     *
     * @param on the day of the count, after the last day of the vote
     * @throws org.lianxi.committee.permission.NotPermitted if the person does not act for the owners
     * @throws OwnersVoteNotAwaiting if it is not announced
     * @throws OwnersVoteStillOpen if ballots may still come
     * @throws NoBallots if none were entered
     */
    void count(PersonId by, OwnersVoteId vote, @Nullable LocalDate on);

    /**
     * Records totals that were counted on paper, and checks them. The clause that silence follows the majority needs single
     * ballots with their proof of service, so it is never applied to totals.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person does not act for the owners
     * @throws OwnersVoteNotAwaiting if it is not announced
     * @throws OwnersVoteStillOpen if ballots may still come
     * @throws org.lianxi.committee.refusal.InvalidInput names every number that cannot be
     */
    void countTotals(PersonId by, OwnersVoteId vote, @Nullable LocalDate on, TotalsDraft totals);
}
