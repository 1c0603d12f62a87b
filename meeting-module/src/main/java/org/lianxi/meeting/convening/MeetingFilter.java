package org.lianxi.meeting.convening;

import java.util.Set;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;

/** Which meetings a list shows. An empty set does not restrict. */
public record MeetingFilter(Set<MeetingState> states, Set<OrganisationId> communities, Set<CompoundId> compounds) {

    public MeetingFilter {
        states = Set.copyOf(states);
        communities = Set.copyOf(communities);
        compounds = Set.copyOf(compounds);
    }

    /** Everything that the reader may see. */
    public static MeetingFilter all() {
        return new MeetingFilter(Set.of(), Set.of(), Set.of());
    }
}
