package org.lianxi.meeting.matter;

import java.util.Set;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;

/** Which matters a list shows. An empty set does not restrict; {@code ownOnly} leaves those that the reader submitted. */
public record MatterFilter(
        Set<MatterState> states,
        Set<OrganisationId> communities,
        Set<CompoundId> compounds,
        boolean ownOnly,
        Set<MatterOrigin> origins) {

    public MatterFilter {
        states = Set.copyOf(states);
        communities = Set.copyOf(communities);
        compounds = Set.copyOf(compounds);
        origins = Set.copyOf(origins);
    }

    /** Whatever its matters came from. */
    public MatterFilter(
            Set<MatterState> states, Set<OrganisationId> communities, Set<CompoundId> compounds, boolean ownOnly) {
        this(states, communities, compounds, ownOnly, Set.of());
    }

    /** Everything that the reader may see. */
    public static MatterFilter all() {
        return new MatterFilter(Set.of(), Set.of(), Set.of(), false);
    }

    /** What the reader submitted. */
    public static MatterFilter own() {
        return new MatterFilter(Set.of(), Set.of(), Set.of(), true);
    }
}
