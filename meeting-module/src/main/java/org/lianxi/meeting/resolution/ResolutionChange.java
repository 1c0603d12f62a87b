package org.lianxi.meeting.resolution;

import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.organisation.OrganisationId;

/** Something that happened to a resolution after it took effect, as the audit trail keeps it. */
public interface ResolutionChange extends Act {

    /** What it happened to. */
    ResolutionId resolution();

    /** The community of the resolution. */
    OrganisationId in();

    @Override
    default Subject subject() {
        return new Subject("resolution", resolution().value());
    }

    @Override
    default Optional<OrganisationId> community() {
        return Optional.of(in());
    }
}
