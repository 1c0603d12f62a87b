package org.lianxi.meeting.whistle;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.matter.MatterId;

/** A department was called. */
public record WhistleRaised(
        PersonId actor, WhistleId whistle, OrganisationId in, MatterId matter, OrganisationId department, boolean lead)
        implements WhistleAct {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(actor);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("matter", matter.value(), "department", department.value(), "lead", String.valueOf(lead));
    }
}
