package org.lianxi.meeting.convening;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;

/**
 * A street's meeting as typed in. An empty title becomes the street's name with the day. Limits as those of a community's
 * meeting; one or more compounds of the street, at most 200; members of the street's own area.
 *
 * @param compounds whose parties sit, in this order
 * @param members departments, utilities and communities that take part without a party's vote
 */
public record StreetMeetingDraft(
        OrganisationId street,
        List<CompoundId> compounds,
        Set<OrganisationId> members,
        MeetingType type,
        String title,
        Instant startsAt,
        int plannedMinutes,
        String place) {

    public StreetMeetingDraft {
        compounds = compounds.stream().distinct().toList();
        members = Set.copyOf(members);
    }
}
