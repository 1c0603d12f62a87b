package org.lianxi.meeting.whistle;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** The department refuses although it was adjudicated. */
public record WhistleRefused(PersonId actor, WhistleId whistle, OrganisationId in) implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(actor);
    }

    @Override
    public Subject subject() {
        return new Subject("whistle", whistle.value());
    }

    @Override
    public Optional<OrganisationId> community() {
        return Optional.of(in);
    }

    @Override
    public Map<String, String> details() {
        return Map.of();
    }
}
