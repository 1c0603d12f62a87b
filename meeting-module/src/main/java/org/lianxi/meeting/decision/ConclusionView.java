package org.lianxi.meeting.decision;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.meeting.matter.MatterRoute;

/**
 * How and when an item was concluded; the calculation is there for a decision only.
 *
 * @param beyondRoute whose it turned out to be in session, beyond the power of the meeting (X05)
 * @param beyondReason why; blank for every other item
 * @param deferral why it goes to the next meeting
 */
public record ConclusionView(
        Outcome outcome,
        Optional<AdoptionResult> adoption,
        String byName,
        Instant at,
        Optional<MatterRoute> beyondRoute,
        String beyondReason,
        Optional<Deferral> deferral) {}
