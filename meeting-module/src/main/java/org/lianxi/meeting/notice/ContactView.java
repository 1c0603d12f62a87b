package org.lianxi.meeting.notice;

import java.time.Instant;

/** A logged attempt to reach a recipient. */
public record ContactView(
        DeliveryChannel channel,
        ContactOutcome outcome,
        Instant triedAt,
        String note,
        String loggedByName,
        Instant loggedAt) {}
