package org.lianxi.meeting.whistle;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** The department holds that it is not for it. */
public record WhistleDisputed(PersonId actor, WhistleId whistle, OrganisationId in, DisputeReason reason)
        implements WhistleAct {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(actor);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("reason", reason.name());
    }
}
