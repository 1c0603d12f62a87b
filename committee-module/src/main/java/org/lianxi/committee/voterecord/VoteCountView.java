package org.lianxi.committee.voterecord;

import java.time.LocalDate;
import org.lianxi.committee.ownersvote.CountedVote;

/**
 * A count with its verdict and the whole sum.
 *
 * @param isFromBallots whether single ballots were counted, and not totals entered
 */
public record VoteCountView(int number, LocalDate countedOn, boolean isFromBallots, CountedVote counted) {}
