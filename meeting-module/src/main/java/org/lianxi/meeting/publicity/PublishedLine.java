package org.lianxi.meeting.publicity;

import java.time.Instant;

/** A notice in a public list. */
public record PublishedLine(
        PublicNoticeId id,
        String title,
        String decision,
        String compoundName,
        PublicNoticeKind kind,
        Overtaken overtaken,
        int edition,
        Instant postedAt,
        Instant expiresAt) {}
