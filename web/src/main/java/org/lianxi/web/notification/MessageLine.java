package org.lianxi.web.notification;

import java.time.Instant;
import org.lianxi.committee.outbox.MessageId;
import org.lianxi.committee.outbox.MessageKind;

/**
 * A message in words.
 *
 * @param what in short what is told
 * @param about the thing, with its compound
 * @param address the page about it, from the root
 */
public record MessageLine(
        MessageId id, MessageKind kind, String what, String about, String address, Instant writtenAt, boolean isRead) {}
