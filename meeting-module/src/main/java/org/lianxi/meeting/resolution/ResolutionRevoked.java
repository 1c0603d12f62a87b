package org.lianxi.meeting.resolution;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** A resolution holds no more. Its open tasks are cancelled, its text stays readable. DOMAIN X15. */
public record ResolutionRevoked(
        Optional<PersonId> by, ResolutionId resolution, OrganisationId in, RevocationReason reason, String words)
        implements ResolutionChange {

    @Override
    public Map<String, String> details() {
        return Map.of("cause", reason.name(), "reason", words);
    }
}
