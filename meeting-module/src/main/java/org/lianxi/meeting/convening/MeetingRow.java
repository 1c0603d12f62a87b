package org.lianxi.meeting.convening;

import java.time.Instant;
import java.util.List;
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
        boolean redProperty,
        MeetingLevel level,
        boolean several) {

    /** Public for the constructor expression of a query, which finds no other. */
    public MeetingRow {}

    MeetingLine toLine(
            List<CompoundId> all, Map<CompoundId, String> compounds, Map<OrganisationId, String> communities) {
        return new MeetingLine(
                new MeetingId(id),
                state,
                type,
                title,
                compoundId(),
                ScopeView.shortly(all.stream()
                        .map(each -> compounds.getOrDefault(each, ""))
                        .toList()),
                communityId(),
                communities.getOrDefault(communityId(), ""),
                startsAt,
                place,
                redProperty,
                level);
    }

    CompoundId compoundId() {
        return new CompoundId(compound);
    }

    OrganisationId communityId() {
        return new OrganisationId(community);
    }
}
