package org.lianxi.meeting.notice;

import java.time.Instant;
import java.util.Optional;

/** What the street was asked, and its answer. */
public record ConsentView(
        ConsentKind kind,
        ConsentState state,
        String reason,
        String askedByName,
        Instant askedAt,
        String answer,
        String answeredByName,
        Optional<Instant> answeredAt,
        boolean isUsed) {}
