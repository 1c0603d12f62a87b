package org.lianxi.meeting.convening;

import java.time.Instant;
import java.util.Map;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;

/** What a list reads of a meeting. */
record MeetingRow(
        String id,
        MeetingState state,
        MeetingType type,
        String title,
        String compound,
        String community,
        Instant startsAt,
        String place,
        boolean redProperty) {

    /** Public for the constructor expression of a query, which finds no other. */
    public MeetingRow {}

    MeetingLine toLine(Map<CompoundId, String> compounds, Map<OrganisationId, String> communities) {
        return new MeetingLine(
                new MeetingId(id),
                state,
                type,
                title,
                compoundId(),
                compounds.getOrDefault(compoundId(), ""),
                communityId(),
                communities.getOrDefault(communityId(), ""),
                startsAt,
                place,
                redProperty);
    }

    CompoundId compoundId() {
        return new CompoundId(compound);
    }

    OrganisationId communityId() {
        return new OrganisationId(community);
    }
}
