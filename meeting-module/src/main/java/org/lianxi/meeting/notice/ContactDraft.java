package org.lianxi.meeting.notice;

import java.time.Instant;
import org.lianxi.committee.mandate.PersonId;

/**
 * An attempt to reach somebody.
 *
 * @param triedAt when; not before the notice and not in the future
 * @param channel otherwise than on the portal
 * @param note what was said, at most 300 characters; may be empty
 */
public record ContactDraft(
        PersonId person, Instant triedAt, DeliveryChannel channel, ContactOutcome outcome, String note) {}
