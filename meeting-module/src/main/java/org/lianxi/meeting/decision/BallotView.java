package org.lianxi.meeting.decision;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.organisation.Party;

/** What a party said on an item; without a choice it took back what it had said. */
public record BallotView(Party party, Optional<VoteChoice> choice, String reason, String byName, Instant at) {}
