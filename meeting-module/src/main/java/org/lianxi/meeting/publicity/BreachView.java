package org.lianxi.meeting.publicity;

import java.time.Instant;
import java.util.Optional;

/**
 * An entry of the breach register.
 *
 * @param late whether the notice was down only after more than two hours
 * @param toBeNotified whether the authority and those concerned have to be told, once it is assessed
 */
public record BreachView(
        BreachId id,
        PublicNoticeId notice,
        int edition,
        String title,
        String communityName,
        Instant noticedAt,
        Instant takenDownAt,
        boolean late,
        String words,
        Optional<Instant> assessedAt,
        boolean toBeNotified,
        String assessment) {}
