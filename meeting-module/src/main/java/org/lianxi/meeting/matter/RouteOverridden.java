package org.lianxi.meeting.matter;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** The street let the meeting decide what the rules would not (SOD-11). */
public record RouteOverridden(
        PersonId person, MatterId matter, MatterRoute route, ProposedRoute proposed, OrganisationId ofCommunity)
        implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(person);
    }

    @Override
    public Subject subject() {
        return new Subject("matter", matter.value());
    }

    @Override
    public Optional<OrganisationId> community() {
        return Optional.of(ofCommunity);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("route", route.name(), "proposed", proposed.rule(), "version", proposed.version());
    }
}
