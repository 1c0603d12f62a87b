package org.lianxi.meeting.convening;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;

/** What other features need to know of a meeting before they act on it. */
public record MeetingFacts(
        MeetingId id,
        MeetingState state,
        MeetingType type,
        String title,
        CompoundId compound,
        OrganisationId community,
        Instant startsAt,
        String place,
        Optional<Instant> openedAt,
        Optional<Instant> closedAt) {}
