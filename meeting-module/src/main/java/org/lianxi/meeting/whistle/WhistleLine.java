package org.lianxi.meeting.whistle;

import java.time.Instant;
import java.util.Optional;

/** One call in a list. */
public record WhistleLine(
        WhistleId id,
        String title,
        String communityName,
        String departmentName,
        boolean lead,
        WhistleState state,
        WhistleUrgency urgency,
        Instant raisedAt,
        Optional<Instant> due) {}
