package org.lianxi.meeting.resolution;

import java.time.Instant;

/** Why and since when a resolution is suspended. */
public record Suspended(SuspensionCause cause, String words, Instant at) {}
