package org.lianxi.meeting.resolution;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.matter.MatterRoute;

/** What was resolved is the owners' own, as the street found afterwards. Counted as K19. */
public record ResolutionReclassified(
        PersonId actor, ResolutionId resolution, OrganisationId in, MatterRoute route, String words)
        implements ResolutionChange {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(actor);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("route", route.name(), "reason", words);
    }
}
