package org.lianxi.meeting.diary;

import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;

/** Which part of what a reader may see is shown. */
public record DiaryFilter(Optional<OrganisationId> community, Optional<CompoundId> compound) {

    /** Everything. */
    public static DiaryFilter all() {
        return new DiaryFilter(Optional.empty(), Optional.empty());
    }
}
