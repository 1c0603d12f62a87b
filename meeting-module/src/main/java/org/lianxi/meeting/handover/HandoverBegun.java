package org.lianxi.meeting.handover;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** What a property management committee leaves behind was listed. */
public record HandoverBegun(
        HandoverId handover, OrganisationId ofCommunity, OrganisationId from, OrganisationId to, int tasks)
        implements HandoverAct {

    @Override
    public Optional<PersonId> by() {
        return Optional.empty();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("from", from.value(), "to", to.value(), "tasks", String.valueOf(tasks));
    }
}
