package org.lianxi.meeting.whistle;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** The community said how the department answered and what it did. */
public record WhistleEvaluated(PersonId actor, WhistleId whistle, OrganisationId in, int response, int quality)
        implements WhistleAct {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(actor);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("response", String.valueOf(response), "quality", String.valueOf(quality));
    }
}
