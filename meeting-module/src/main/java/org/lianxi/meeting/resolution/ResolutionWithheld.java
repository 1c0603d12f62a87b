package org.lianxi.meeting.resolution;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.minutes.MinutesId;

/** What was adopted binds nobody, because an obliged party refused to sign the minutes. DOMAIN X17. */
public record ResolutionWithheld(ResolutionId resolution, MinutesId minutes, OrganisationId in) implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.empty();
    }

    @Override
    public Subject subject() {
        return new Subject("resolution", resolution.value());
    }

    @Override
    public Optional<OrganisationId> community() {
        return Optional.of(in);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("minutes", minutes.value());
    }
}
