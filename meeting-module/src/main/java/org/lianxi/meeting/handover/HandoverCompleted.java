package org.lianxi.meeting.handover;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** Both sides have signed, and the tasks have another lead unit. */
public record HandoverCompleted(
        PersonId person, HandoverId handover, OrganisationId ofCommunity, OrganisationId from, OrganisationId to)
        implements HandoverAct {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(person);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("from", from.value(), "to", to.value());
    }
}
