package org.lianxi.meeting.resolution;

import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** Every task of a resolution is signed off. */
public record ResolutionSignedOff(ResolutionId resolution, OrganisationId in) implements Act {

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
}
