package org.lianxi.meeting.publicity;

import java.time.Instant;
import java.util.Optional;

/** One notice in a list. */
public record PublicNoticeLine(
        PublicNoticeId id,
        String title,
        String communityName,
        PublicNoticeKind kind,
        PublicNoticeState state,
        int edition,
        Instant publishBy,
        Optional<Instant> expiresAt) {}
