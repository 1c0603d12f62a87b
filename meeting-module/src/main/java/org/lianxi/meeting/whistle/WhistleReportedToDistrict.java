package org.lianxi.meeting.whistle;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** The street reported the department to the district: level LV4. */
public record WhistleReportedToDistrict(PersonId actor, WhistleId whistle, OrganisationId in, OrganisationId department)
        implements WhistleAct {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(actor);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("department", department.value(), "level", "LV4");
    }
}
