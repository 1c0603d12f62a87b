package org.lianxi.meeting.whistle;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** The street decided whose duty it is. */
public record WhistleAdjudicated(PersonId actor, WhistleId whistle, OrganisationId in, boolean upheld)
        implements WhistleAct {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(actor);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("upheld", String.valueOf(upheld));
    }
}
