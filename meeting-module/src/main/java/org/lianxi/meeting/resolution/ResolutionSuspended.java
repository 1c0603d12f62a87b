package org.lianxi.meeting.resolution;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** A resolution is not carried out until somebody has decided what becomes of it. */
public record ResolutionSuspended(
        Optional<PersonId> by, ResolutionId resolution, OrganisationId in, SuspensionCause cause, String words)
        implements ResolutionChange {

    @Override
    public Map<String, String> details() {
        return Map.of("cause", cause.name(), "reason", words);
    }
}
