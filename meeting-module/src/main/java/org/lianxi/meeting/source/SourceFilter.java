package org.lianxi.meeting.source;

import java.util.Set;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.matter.MatterOrigin;

/** Which sources a list shows. An empty set does not restrict; {@code openOnly} leaves those without an answer. */
public record SourceFilter(Set<MatterOrigin> origins, Set<CompoundId> compounds, boolean openOnly) {

    /** Keeps unmodifiable copies. */
    public SourceFilter {
        origins = Set.copyOf(origins);
        compounds = Set.copyOf(compounds);
    }
}
