package org.lianxi.committee.session;

import java.time.Instant;

/**
 * One of a person's sessions.
 *
 * @param device the device in a few words, e.g. {@code Firefox · Windows}
 * @param lastSeen to the minute
 */
public record SessionView(SessionId id, String device, Instant since, Instant lastSeen) {}
