package org.lianxi.meeting.whistle;

import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** The department refuses although it was adjudicated. */
public record WhistleRefused(PersonId actor, WhistleId whistle, OrganisationId in) implements WhistleAct {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(actor);
    }
}
