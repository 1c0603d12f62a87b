package org.lianxi.meeting.backfill;

import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.decision.VoteChoice;

/** The vote of a party as the paper says it; the reason of a vote against is its dissent. */
public record BackfillVote(Party party, VoteChoice choice, String reason) {}
