package org.lianxi.committee.outbox;

import java.time.Instant;

/** A message that could not be delivered; to whom it goes is not shown. */
public record DeadMessageView(
        MessageId id, Channel channel, MessageKind kind, Topic topic, int attempts, String error, Instant writtenAt) {}
