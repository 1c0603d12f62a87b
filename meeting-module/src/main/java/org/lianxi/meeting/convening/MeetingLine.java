package org.lianxi.meeting.convening;

import java.time.Instant;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;

/** One meeting as lists show it. */
public record MeetingLine(
        MeetingId id,
        MeetingState state,
        MeetingType type,
        String title,
        CompoundId compound,
        String compoundName,
        OrganisationId community,
        String communityName,
        Instant startsAt,
        String place,
        boolean redProperty,
        MeetingLevel level) {}
