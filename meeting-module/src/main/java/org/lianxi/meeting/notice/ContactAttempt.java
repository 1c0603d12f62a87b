package org.lianxi.meeting.notice;

import java.time.Instant;
import org.lianxi.committee.mandate.PersonId;

/**
 * That somebody tried to reach a recipient of a notice.
 *
 * @param recipient whom
 * @param by who logged it
 * @param at when it was tried
 */
public record ContactAttempt(
        PersonId recipient, PersonId by, Instant at, DeliveryChannel channel, ContactOutcome outcome) {}
