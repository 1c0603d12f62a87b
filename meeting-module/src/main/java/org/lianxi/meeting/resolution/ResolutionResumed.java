package org.lianxi.meeting.resolution;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** A suspended resolution is carried out again. */
public record ResolutionResumed(Optional<PersonId> by, ResolutionId resolution, OrganisationId in, String words)
        implements ResolutionChange {

    @Override
    public Map<String, String> details() {
        return Map.of("reason", words);
    }
}
