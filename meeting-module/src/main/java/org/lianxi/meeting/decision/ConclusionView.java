package org.lianxi.meeting.decision;

import java.time.Instant;
import java.util.Optional;

/** How and when an item was concluded; the calculation is there for a decision only. */
public record ConclusionView(Outcome outcome, Optional<AdoptionResult> adoption, String byName, Instant at) {}
