package org.lianxi.committee.outbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A message as its recipient sees it in the portal; its words are made from the topic. */
public record MessageView(
        MessageId id,
        MessageKind kind,
        Topic topic,
        Optional<LocalDate> day,
        Instant writtenAt,
        Optional<Instant> readAt) {}
