package org.lianxi.meeting.planning;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** Sittings that follow one rule were put into a draft. */
public record SittingsPlanned(PersonId person, PlanId plan, OrganisationId place, SeriesId series, int sittings)
        implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(person);
    }

    @Override
    public Subject subject() {
        return new Subject("meeting-plan", plan.value());
    }

    @Override
    public Optional<OrganisationId> community() {
        return Optional.of(place);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("series", series.value(), "sittings", Integer.toString(sittings));
    }
}
