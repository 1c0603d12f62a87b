package org.lianxi.meeting.whistle;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** The department let the limit of its answer pass. */
public record WhistleWentUnanswered(WhistleId whistle, OrganisationId in, OrganisationId department, Instant limit)
        implements WhistleAct {

    @Override
    public Optional<PersonId> by() {
        return Optional.empty();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("department", department.value(), "limit", limit.toString());
    }
}
