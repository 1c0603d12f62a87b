package org.lianxi.meeting.whistle;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.matter.MatterId;

/** A department was called. */
public record WhistleRaised(
        PersonId actor, WhistleId whistle, OrganisationId in, MatterId matter, OrganisationId department, boolean lead)
        implements Act {

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
        return Map.of("matter", matter.value(), "department", department.value(), "lead", String.valueOf(lead));
    }
}
