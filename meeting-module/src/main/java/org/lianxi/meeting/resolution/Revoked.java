package org.lianxi.meeting.resolution;

import java.time.Instant;

/** Why and since when a resolution is revoked. */
public record Revoked(RevocationReason reason, String words, Instant at) {}
